package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.koers.forecast.Bounds;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the arithmetic that the vectors do not touch, each worked out by hand. */
class WorkedExamplesTest {

    private static final Promise LEADS = promise(Measure.TOTAL, Direction.INCREASE, 91, "2026-01-01", "2026-04-01");

    private static Promise promise(Measure measure, Direction direction, double target, String start, String deadline) {
        return new Promise(
                measure,
                direction,
                null,
                new Target(TargetKind.ABSOLUTE, target, null),
                day(start),
                day(deadline),
                List.of(),
                30,
                Bounds.NONE,
                GoalState.ACTIVE);
    }

    private static Promise level(double target) {
        return promise(Measure.LEVEL, Direction.INCREASE, target, "2026-01-01", "2026-04-11");
    }

    private static Promise with(Promise promise, @Nullable Double baseline, Point... milestones) {
        return new Promise(
                promise.measure(),
                promise.direction(),
                baseline,
                promise.target(),
                promise.start(),
                promise.deadline(),
                List.of(milestones),
                promise.cadence(),
                promise.bounds(),
                promise.state());
    }

    private static Promise relative(Promise promise, double percent) {
        return new Promise(
                promise.measure(),
                promise.direction(),
                promise.baseline(),
                new Target(TargetKind.PERCENT, percent, null),
                promise.start(),
                promise.deadline(),
                promise.milestones(),
                promise.cadence(),
                promise.bounds(),
                promise.state());
    }

    private static long day(String on) {
        return LocalDate.parse(on).toEpochDay();
    }

    private static Figure on(String on, double value) {
        return new Figure(day(on), day(on), value);
    }

    private static Figure period(String from, String to, double value) {
        return new Figure(day(from), day(to), value);
    }

    /** Every so many days up to and with the last. */
    private static List<Figure> every(int days, String first, String last, double value) {
        List<Figure> figures = new ArrayList<>();
        for (long on = day(first); on <= day(last); on += days) {
            figures.add(new Figure(on, on, value));
        }
        return figures;
    }

    /** Records that each cover so many days. */
    private static List<Figure> whole(int days, String from, int records, double value) {
        List<Figure> figures = new ArrayList<>();
        for (long first = day(from); figures.size() < records; first += days) {
            figures.add(new Figure(first, first + days - 1, value));
        }
        return figures;
    }

    private static Standing ask(Promise promise, String today, List<Figure> figures) {
        return Progress.evaluate(promise, figures, LocalDate.parse(today), Thresholds.DEFAULT)
                .standing();
    }

    private static Standing ask(Promise promise, String today, Figure... figures) {
        return ask(promise, today, Arrays.asList(figures));
    }

    private static double number(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-11, 520", "2026-01-21, 540", "2026-02-10, 640", "2026-03-02, 740", "2026-04-01, 930"})
    void plans_straight_from_the_baseline_through_the_milestones_to_the_target(String on, double planned) {
        Point first = new Point(day("2026-01-21"), 540);
        Point second = new Point(day("2026-03-12"), 790);
        Standing standing = ask(with(level(1000), 500.0, first, second), on, on(on, 600));

        assertThat(number(standing.planned())).isCloseTo(planned, within(1e-9));
        assertThat(number(standing.gap())).isCloseTo(600 - planned, within(1e-9));
        assertThat(number(standing.bufferDays())).isCloseTo((600 - planned) / 500 * 100, within(1e-9));
    }

    @Test
    void a_total_has_its_milestone_at_the_end_of_that_day() {
        Promise promise = with(LEADS, null, new Point(day("2026-01-20"), 40));

        assertThat(ask(promise, "2026-01-10", on("2026-01-10", 3)).planned()).isEqualTo(20);
        assertThat(ask(promise, "2026-01-20", on("2026-01-20", 3)).planned()).isEqualTo(40);
    }

    @Test
    void the_day_before_and_the_day_after_the_deadline_tell_what_a_level_was_on_it() {
        Standing reached =
                ask(level(1000), "2026-04-20", on("2026-01-01", 500), on("2026-04-09", 980), on("2026-04-13", 1024));
        Standing missed =
                ask(level(1003), "2026-04-20", on("2026-01-01", 500), on("2026-04-09", 980), on("2026-04-13", 1024));

        assertThat(reached.value()).isEqualTo(1002);
        assertThat(reached.dataDate()).isEqualTo("2026-04-11");
        assertThat(reached.status()).isEqualTo(Status.ACHIEVED);
        assertThat(reached.reasons()).as("no figure reached it").containsExactly(Reason.CLOSED);
        assertThat(reached.points()).isEqualTo(2);
        assertThat(missed.status()).isEqualTo(Status.MISSED);
        assertThat(missed.chance()).isZero();
    }

    @Test
    void a_limit_that_held_in_every_figure_but_not_in_between_is_missed_at_the_deadline() {
        Promise promise = promise(Measure.LEVEL, Direction.KEEP_AT_LEAST, 100, "2026-01-01", "2026-04-11");
        Standing standing =
                ask(promise, "2026-04-20", on("2026-01-01", 120), on("2026-04-09", 104), on("2026-04-13", 90));

        assertThat(standing.status()).isEqualTo(Status.MISSED);
        assertThat(standing.reasons()).containsExactly(Reason.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-12, AWAITING, NO_FIGURE_AT_DEADLINE",
        "2026-05-11, AWAITING, NO_FIGURE_AT_DEADLINE",
        "2026-05-12, MISSED, CLOSED"
    })
    void final_figures_are_awaited_as_long_as_the_source_may_take(String today, Status status, Reason reason) {
        Standing standing = ask(level(1000), today, on("2026-01-01", 500), on("2026-04-08", 900));

        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.reasons()).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-04, MISSED", "2026-04-03, NO_DATA"})
    void the_last_figure_decides_if_it_is_at_most_a_week_before_the_deadline(String last, Status status) {
        List<Figure> figures = every(1, "2026-01-01", last, 500);

        assertThat(ask(level(1000), "2026-06-01", figures).status()).isEqualTo(status);
    }

    @Test
    void with_a_monthly_source_the_last_figure_decides_if_it_is_at_most_a_month_before() {
        Standing standing =
                ask(level(1000), "2026-06-01", on("2026-01-01", 500), on("2026-02-15", 600), on("2026-03-15", 700));

        assertThat(standing.status())
                .as("27 days before, figures come every 36.5")
                .isEqualTo(Status.MISSED);
    }

    @ParameterizedTest
    @CsvSource({"8, true", "11, true", "12, false"})
    void the_first_figure_serves_as_baseline_up_to_a_tenth_of_the_period_after_the_start(int january, boolean serves) {
        List<Figure> figures = every(1, "2026-01-%02d".formatted(january), "2026-01-31", 500);
        Standing standing = ask(level(1000), "2026-01-31", figures);

        assertThat(standing.baseline() != null).isEqualTo(serves);
        assertThat(standing.reasons()).contains(serves ? Reason.BASELINE_LATE : Reason.NO_BASELINE);
    }

    @Test
    void a_source_that_is_slower_than_that_sets_the_limit() {
        Promise week = promise(Measure.LEVEL, Direction.INCREASE, 1000, "2026-01-01", "2026-02-09");

        assertThat(ask(week, "2026-02-05", on("2026-01-10", 500), on("2026-01-19", 510), on("2026-01-28", 520))
                        .baseline())
                .as("9 days after the start, figures come every 9")
                .isEqualTo(500);
        assertThat(ask(week, "2026-02-05", on("2026-01-11", 500), on("2026-01-19", 510), on("2026-01-27", 520))
                        .baseline())
                .as("10 days after the start, figures come every 8")
                .isNull();
    }

    @Test
    void a_reference_that_lacks_a_fifth_of_its_days_is_scaled_up_and_one_that_lacks_more_is_none() {
        Promise promise = relative(promise(Measure.TOTAL, Direction.INCREASE, 0, "2026-01-11", "2026-01-20"), 50);

        Standing scaled = ask(promise, "2026-01-11", every(1, "2026-01-03", "2026-01-11", 10));
        assertThat(scaled.target()).isEqualTo(150);
        Standing incomplete = ask(promise, "2026-01-11", every(1, "2026-01-04", "2026-01-11", 10));
        assertThat(incomplete.status()).isEqualTo(Status.NO_DATA);
        assertThat(incomplete.reasons()).containsExactly(Reason.REFERENCE_PERIOD_INCOMPLETE);
    }

    @Test
    void weeks_that_straddle_the_ends_of_a_period_count_where_most_of_their_days_lie_and_leave_none_open() {
        // The period runs from a Saturday to a Thursday; weeks from Monday to Sunday.
        Promise promise = promise(Measure.TOTAL, Direction.INCREASE, 250, "2026-01-03", "2026-04-02");
        List<Figure> weeks = whole(7, "2025-12-29", 14, 20);

        Standing standing = ask(promise, "2026-04-06", weeks);
        assertThat(standing.value())
                .as("the first week has two of its days inside, the last four")
                .isEqualTo(260);
        assertThat(standing.points()).isEqualTo(13);
        assertThat(ask(with(promise, null), "2026-02-02", weeks).neededPerDay())
                .as("four whole weeks, nothing of the two days before, 60 days to go")
                .isEqualTo((250 - 80) / 60.0);
        Promise more = promise(Measure.TOTAL, Direction.INCREASE, 300, "2026-01-03", "2026-04-02");
        assertThat(ask(more, "2026-04-06", weeks).status())
                .as("all figures are there")
                .isEqualTo(Status.MISSED);
    }

    @Test
    void months_and_days_of_one_flow_are_counted_once() {
        List<Figure> figures = new ArrayList<>(every(1, "2026-01-01", "2026-01-31", 1));
        figures.add(period("2026-01-01", "2026-01-31", 40));
        figures.add(period("2026-02-01", "2026-02-28", 28));
        figures.addAll(every(1, "2026-02-01", "2026-02-10", 1));

        assertThat(ask(LEADS, "2026-03-02", figures).value())
                .as("January by its days, which are all there; February as a month")
                .isEqualTo(31 + 28);
    }

    @Test
    void missing_days_of_a_total_are_unknown_and_not_nothing() {
        List<Figure> figures = every(1, "2026-01-01", "2026-01-20", 1);
        figures.addAll(every(1, "2026-01-31", "2026-02-19", 1));

        Standing standing = ask(LEADS, "2026-02-20", figures);
        assertThat(standing.value()).isEqualTo(40);
        assertThat(number(standing.neededPerDay()))
                .as("51 leads in 51 days without figures")
                .isEqualTo(1);
        assertThat(number(Objects.requireNonNull(standing.outlook()).band().median()))
                .isCloseTo(91, within(1e-9));
    }

    @Test
    void a_total_whose_missing_days_cannot_save_it_any_more_is_missed_without_waiting() {
        List<Figure> figures = every(1, "2026-01-01", "2026-03-25", 1);

        assertThat(ask(LEADS, "2026-04-02", figures).status())
                .as("84 leads, 7 days open, 1 a day")
                .isEqualTo(Status.AWAITING);
        Promise far = promise(Measure.TOTAL, Direction.INCREASE, 200, "2026-01-01", "2026-04-01");
        Standing lost = ask(far, "2026-04-02", figures);
        assertThat(lost.status()).isEqualTo(Status.MISSED);
        assertThat(lost.chance()).isZero();
    }

    @Test
    void a_budget_is_missed_once_it_is_exceeded_and_kept_when_the_period_is_over() {
        Promise budget = promise(Measure.TOTAL, Direction.KEEP_AT_MOST, 91, "2026-01-01", "2026-04-01");

        assertThat(ask(budget, "2026-04-02", every(1, "2026-01-01", "2026-04-01", 1))
                        .status())
                .isEqualTo(Status.ACHIEVED);
        assertThat(ask(budget, "2026-02-10", every(1, "2026-01-01", "2026-02-10", 3))
                        .reasons())
                .containsExactly(Reason.BUDGET_EXCEEDED);
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 700, 700, ACHIEVED",
        "INCREASE, 700, 694, ON_TRACK",
        "INCREASE, 700, 690, AT_RISK",
        "INCREASE, 700, 620, BEHIND",
        "DECREASE, 500, 500, ACHIEVED",
        "DECREASE, 500, 506, ON_TRACK",
        "DECREASE, 500, 510, AT_RISK",
        "DECREASE, 500, 580, BEHIND",
        "KEEP_AT_LEAST, 500, 500, AT_RISK",
        "KEEP_AT_LEAST, 500, 526, ON_TRACK",
        "KEEP_AT_LEAST, 500, 499, BEHIND",
        "KEEP_AT_MOST, 700, 700, AT_RISK",
        "KEEP_AT_MOST, 700, 664, ON_TRACK",
        "KEEP_AT_MOST, 700, 701, BEHIND"
    })
    void a_level_with_one_figure_late_in_the_period_is_judged_by_it(
            Direction direction, double target, double value, Status status) {
        Promise promise = with(promise(Measure.LEVEL, direction, target, "2026-01-01", "2026-04-11"), 600.0);

        assertThat(ask(promise, "2026-04-06", on("2026-04-05", value)).status()).isEqualTo(status);
    }

    @Test
    void a_figure_before_the_start_achieves_nothing() {
        Standing standing = ask(level(1000), "2026-01-10", on("2025-12-20", 1200), on("2026-01-05", 900));

        assertThat(standing.status()).isNotEqualTo(Status.ACHIEVED);
    }

    @Test
    void one_breach_since_the_start_is_enough_whatever_came_later() {
        Promise keep = promise(Measure.LEVEL, Direction.KEEP_AT_LEAST, 100, "2026-01-01", "2026-04-11");
        List<Figure> figures = every(7, "2026-01-01", "2026-03-26", 120);
        figures.add(on("2026-02-06", 99));

        Standing running = ask(keep, "2026-03-27", figures);
        assertThat(running.status()).isEqualTo(Status.BEHIND);
        assertThat(running.reasons()).containsExactly(Reason.BREACHED);
        assertThat(ask(keep, "2026-04-12", figures).status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_silent_total_is_too_early_and_then_without_data() {
        assertThat(ask(LEADS, "2026-01-31", on("2025-12-30", 4)).status()).isEqualTo(Status.TOO_EARLY);
        assertThat(ask(LEADS, "2026-02-01", on("2025-12-30", 4)).status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void target_and_baseline_that_are_the_same_leave_no_share_to_tell() {
        Standing standing = ask(with(level(500), 500.0), "2026-03-01", on("2026-02-27", 490));

        assertThat(standing.reasons()).contains(Reason.TARGET_EQUALS_BASELINE);
        assertThat(standing.reached()).isNull();
        assertThat(standing.bufferDays()).isNull();
        assertThat(standing.status()).as("2% short of it, by pace alone").isEqualTo(Status.AT_RISK);
    }

    @Test
    void a_horizon_of_four_times_the_history_is_the_farthest() {
        List<Figure> figures = every(7, "2026-01-01", "2026-01-22", 500);
        Promise near = promise(Measure.LEVEL, Direction.INCREASE, 1000, "2026-01-01", "2026-04-16");
        Promise far = promise(Measure.LEVEL, Direction.INCREASE, 1000, "2026-01-01", "2026-04-17");

        assertThat(ask(near, "2026-01-22", figures).outlook()).isNotNull();
        assertThat(ask(far, "2026-01-22", figures).outlook()).isNull();
        assertThat(ask(far, "2026-01-22", figures).reasons()).contains(Reason.HORIZON_TOO_LONG);
    }

    @Test
    void a_day_is_not_looked_for_beyond_five_years() {
        List<Figure> figures = new ArrayList<>();
        for (int week = 0; week < 60; week++) {
            figures.add(new Figure(day("2025-01-01") + 7L * week, day("2025-01-01") + 7L * week, 500 + week));
        }
        double inTime = 559 + 1826 / 7.0;
        Standing last = ask(
                promise(Measure.LEVEL, Direction.INCREASE, Math.floor(inTime), "2026-01-01", "2026-12-31"),
                "2026-02-18",
                figures);
        Standing never = ask(
                promise(Measure.LEVEL, Direction.INCREASE, Math.ceil(inTime), "2026-01-01", "2026-12-31"),
                "2026-02-18",
                figures);

        assertThat(Objects.requireNonNull(last.outlook()).completion()).isNotNull();
        assertThat(Objects.requireNonNull(never.outlook()).completion()).isNull();
    }

    @Test
    void a_rate_of_little_is_never_told_to_sink_below_nothing() {
        Promise promise = new Promise(
                Measure.RATE,
                Direction.INCREASE,
                null,
                new Target(TargetKind.ABSOLUTE, 1, null),
                day("2026-01-01"),
                day("2026-04-11"),
                List.of(),
                30,
                new Bounds(0, Double.POSITIVE_INFINITY),
                GoalState.ACTIVE);
        List<Figure> figures = every(2, "2025-09-01", "2026-02-28", 0);
        figures.addAll(every(2, "2025-09-02", "2026-02-28", 1));

        assertThat(Objects.requireNonNull(ask(promise, "2026-02-28", figures).outlook())
                        .band()
                        .low95())
                .isNotNegative();
    }

    @Test
    void a_bound_that_the_figures_themselves_break_is_none() {
        Promise balance = new Promise(
                Measure.TOTAL,
                Direction.INCREASE,
                null,
                new Target(TargetKind.ABSOLUTE, 10, null),
                day("2026-01-01"),
                day("2026-04-11"),
                List.of(),
                30,
                new Bounds(0, Double.POSITIVE_INFINITY),
                GoalState.ACTIVE);

        assertThat(Objects.requireNonNull(ask(balance, "2026-02-28", every(1, "2025-12-01", "2026-02-28", -2))
                                .outlook())
                        .band()
                        .median())
                .isNegative();
    }
}
