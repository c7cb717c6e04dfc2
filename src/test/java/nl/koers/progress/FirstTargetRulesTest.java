package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.progress.FirstTargets.Lack;
import nl.koers.progress.SmartCheck.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstTargetRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static List<Figure> weeks(int count, int ago, double last, double growth) {
        return weeks(count, ago, weeksBack -> last - growth * weeksBack);
    }

    private static List<Figure> weeks(int count, int ago, IntToDoubleFunction value) {
        List<Figure> figures = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            long day = TODAY.toEpochDay() - ago - 7L * i;
            figures.add(new Figure(day, day, value.applyAsDouble(i)));
        }
        return figures;
    }

    private static List<Figure> days(int count, double value) {
        List<Figure> figures = new ArrayList<>();
        for (long day = TODAY.toEpochDay() - count; day < TODAY.toEpochDay(); day++) {
            figures.add(new Figure(day, day, value));
        }
        return figures;
    }

    private static FirstTargets more(Measure measure, List<Figure> figures) {
        return FirstTargetRules.of(measure, false, figures, TODAY);
    }

    @Test
    void a_level_that_grows_goes_on_at_the_pace_of_its_last_90_days() {
        // 12.6 a week is 54 in 30 days; half a year of it brings 331, so 1,043 to 1,126 is realistic.
        FirstTarget target =
                more(Measure.LEVEL, weeks(20, 0, 712, 12.6)).first().orElseThrow();

        assertThat(target.value()).isEqualTo(712);
        assertThat(target.perMonth()).isCloseTo(54, within(1e-9));
        assertThat(target.target()).isEqualTo(1100);
        assertThat(target.direction()).isEqualTo(Direction.INCREASE);
        assertThat(target.deadline()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(target.neededPerMonth()).isCloseTo(388 / 184.0 * 30, within(1e-9));
        assertThat(target.pace()).isEqualTo(Finding.REALISTIC);
    }

    @Test
    void the_ambitious_one_asks_more_than_was_ever_done_and_the_check_says_so() {
        // 1.6 to 2.5 times 331 more: 1,242 to 1,540.
        FirstTarget ambitious = Objects.requireNonNull(
                more(Measure.LEVEL, weeks(20, 0, 712, 12.6)).ambitious());

        assertThat(ambitious.target()).isEqualTo(1500);
        assertThat(ambitious.pace()).isEqualTo(Finding.AMBITIOUS);
    }

    @Test
    void a_page_that_slowed_down_is_held_to_its_pace_of_now_and_not_to_its_best_days() {
        // 20 a week until 13 weeks ago, 2 a week since: 53 in half a year.
        List<Figure> slowed = weeks(40, 0, ago -> ago <= 13 ? 900 - 2 * ago : 874 - 20.0 * (ago - 13));

        assertThat(more(Measure.LEVEL, slowed).first().orElseThrow().target()).isBetween(952.0, 966.0);
    }

    @Test
    void a_page_that_shrinks_is_asked_to_stay_where_it_is() {
        FirstTargets found = more(Measure.LEVEL, weeks(20, 0, 712, -3));
        FirstTarget target = found.first().orElseThrow();

        assertThat(target.direction()).isEqualTo(Direction.KEEP_AT_LEAST);
        assertThat(target.target()).isEqualTo(700);
        assertThat(target.perMonth()).isCloseTo(-90 / 7.0, within(1e-9));
        assertThat(target.pace()).isEqualTo(Finding.KEPT_NOW);
        assertThat(found.ambitious()).isNull();
    }

    @Test
    void a_stream_is_summed_over_the_half_year() {
        // 40 a day for 185 days is 7,400; up to a quarter more is 9,250.
        FirstTargets visits = more(Measure.TOTAL, days(120, 40));

        assertThat(visits.first().orElseThrow().value()).isCloseTo(1200, within(1e-9));
        assertThat(visits.first().orElseThrow().target()).isEqualTo(7500);
        assertThat(visits.first().orElseThrow().pace()).isEqualTo(Finding.REALISTIC);
        FirstTarget ambitious = Objects.requireNonNull(visits.ambitious());
        assertThat(ambitious.target()).isEqualTo(15000);
        assertThat(ambitious.pace()).isEqualTo(Finding.AMBITIOUS);
    }

    @Test
    void a_proportion_rises_once_more_as_it_did_in_90_days() {
        // From 2% to 2.13% in 13 weeks: 0.129 of a percent in 90 days; as much again, up to a quarter more, is 2.26 to
        // 2.29.
        FirstTarget rate =
                more(Measure.GAUGE, weeks(20, 0, 0.0213, 0.0001)).first().orElseThrow();

        assertThat(rate.direction()).isEqualTo(Direction.INCREASE);
        assertThat(rate.target()).isEqualTo(0.0226);
        assertThat(rate.pace()).isEqualTo(Finding.REALISTIC);
    }

    @Test
    void a_proportion_never_becomes_more_than_the_whole() {
        FirstTargets share = more(Measure.GAUGE, weeks(20, 0, 0.97, 0.01));

        assertThat(share.first().orElseThrow().direction()).isEqualTo(Direction.KEEP_AT_LEAST);
        assertThat(share.first().orElseThrow().target()).isBetween(0.92, 0.97);
    }

    @Test
    void where_less_is_better_it_goes_down_or_stays() {
        FirstTarget faster = FirstTargetRules.of(Measure.GAUGE, true, weeks(20, 0, 20, -0.1), TODAY)
                .first()
                .orElseThrow();
        FirstTarget slower = FirstTargetRules.of(Measure.GAUGE, true, weeks(20, 0, 20, 0.1), TODAY)
                .first()
                .orElseThrow();

        assertThat(faster.direction()).isEqualTo(Direction.DECREASE);
        assertThat(faster.target()).isBetween(18.3, 18.8);
        assertThat(faster.pace()).isEqualTo(Finding.REALISTIC);
        assertThat(slower.direction()).isEqualTo(Direction.KEEP_AT_MOST);
        assertThat(slower.target()).isBetween(20.0, 21.0);
        assertThat(slower.pace()).isEqualTo(Finding.KEPT_NOW);
    }

    @Test
    void says_why_figures_suggest_nothing() {
        assertThat(more(Measure.LEVEL, List.of()).lack()).isEqualTo(Lack.NO_FIGURES);
        assertThat(more(Measure.LEVEL, weeks(20, 46, 712, 9)).lack()).isEqualTo(Lack.OLD_FIGURES);
        assertThat(more(Measure.LEVEL, weeks(4, 0, 712, 9)).lack()).isEqualTo(Lack.TOO_FEW);
        assertThat(more(Measure.TOTAL, days(120, 0)).lack()).isEqualTo(Lack.NOTHING_COUNTED);
    }

    @ParameterizedTest
    @CsvSource({"977, 1209, 1000", "1036, 1198, 1100", "41, 44, 42", "7, 9, 8", "12340, 12380, 12350", "0.4, 0.7, 1"})
    void the_roundest_number_has_the_fewest_digits_that_matter(double low, double high, double expected) {
        assertThat(RoundNumber.between(low, high, true)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.0221, 0.0229, 0.0225", "0.91, 0.98, 0.95", "18.4, 18.7, 18.5"})
    void a_proportion_is_rounded_behind_the_point(double low, double high, double expected) {
        assertThat(RoundNumber.between(low, high, false)).isEqualTo(expected);
    }
}
