package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.SmartCheck.Finding;
import nl.koers.progress.SmartCheck.Growth;
import nl.koers.progress.SmartCheck.Letter;
import nl.koers.progress.SmartCheck.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-05: the table of PRODUCT.md section 4, each row worked out by hand. */
class SmartRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Target THOUSAND = absolute(1000);

    private static Target absolute(double amount) {
        return new Target(TargetKind.ABSOLUTE, amount, null);
    }

    private static Target percent(double amount) {
        return new Target(TargetKind.PERCENT, amount, null);
    }

    private static SmartDraft draft(Measure measure, Direction direction, @Nullable Target target) {
        return draft(measure, direction, target, TODAY.plusMonths(6));
    }

    private static SmartDraft draft(
            Measure measure, Direction direction, @Nullable Target target, @Nullable LocalDate deadline) {
        return new SmartDraft(
                new ChannelId(1),
                new MetricId(1),
                measure,
                direction,
                null,
                target,
                TODAY,
                deadline,
                List.of(),
                null,
                null,
                null);
    }

    private static SmartDraft followers(@Nullable Target target) {
        return draft(Measure.LEVEL, Direction.INCREASE, target);
    }

    private static SmartDraft who(@Nullable Long objective, @Nullable Long owner, @Nullable Long accountable) {
        SmartDraft draft = followers(THOUSAND);
        return new SmartDraft(
                draft.channel(),
                draft.metric(),
                draft.measure(),
                draft.direction(),
                null,
                draft.target(),
                draft.start(),
                draft.deadline(),
                List.of(),
                objective == null ? null : new ObjectiveId(objective),
                owner == null ? null : new PersonId(owner),
                accountable == null ? null : new PersonId(accountable));
    }

    /** A figure a day, the last one so many days ago. */
    private static List<Figure> days(int count, int ago, IntToDoubleFunction value) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long day = TODAY.toEpochDay() - ago - count + 1 + i;
            figures.add(new Figure(day, day, value.applyAsDouble(i)));
        }
        return figures;
    }

    /** 180 days that gain one a day, up to 712 today. */
    private static List<Figure> steady() {
        return days(181, 0, i -> 532 + i);
    }

    private static SmartCheck check(SmartDraft draft, List<Figure> figures) {
        return SmartRules.check(draft, figures, "x.csv", chain(), TODAY);
    }

    private static Finding found(SmartDraft draft, List<Figure> figures, Letter letter) {
        return check(draft, figures).part(letter).finding();
    }

    /** 1 is a business objective, 3 serves it by strategy 2, and 4 serves nothing. */
    private static ObjectiveTree chain() {
        return ObjectiveTree.of(List.of(
                objective(1, ObjectiveKind.BUSINESS, null),
                objective(2, ObjectiveKind.STRATEGY, 1L),
                objective(3, ObjectiveKind.MARKETING, 2L),
                objective(4, ObjectiveKind.MARKETING, null)));
    }

    private static Objective objective(long id, ObjectiveKind kind, @Nullable Long parent) {
        Category category = kind == ObjectiveKind.MARKETING ? Category.REACH : null;
        return new Objective(
                new ObjectiveId(id),
                0,
                new ObjectiveData(kind, parent == null ? null : new ObjectiveId(parent), "O" + id, "", category));
    }

    @Test
    void the_six_letters_come_in_their_order() {
        assertThat(check(followers(THOUSAND), steady()).parts())
                .extracting(SmartCheck.Part::letter)
                .containsExactly(Letter.values());
    }

    @Test
    void a_promise_is_specific_once_channel_and_metric_are_known() {
        SmartDraft nothing = new SmartDraft(
                null, null, null, Direction.INCREASE, null, null, null, null, List.of(), null, null, null);

        assertThat(found(followers(null), List.of(), Letter.S)).isEqualTo(Finding.DEFINED);
        assertThat(found(nothing, List.of(), Letter.S)).isEqualTo(Finding.UNDEFINED);
        assertThat(found(nothing, List.of(), Letter.M)).isEqualTo(Finding.NOTHING_CHOSEN);
        assertThat(check(nothing, List.of()).parts())
                .extracting(SmartCheck.Part::verdict)
                .containsOnly(Verdict.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"0, MEASURED", "45, MEASURED", "46, OLD_FIGURES"})
    void a_figure_counts_as_measured_for_45_days(int ago, Finding expected) {
        assertThat(found(followers(THOUSAND), days(30, ago, i -> 700 + i), Letter.M))
                .isEqualTo(expected);
    }

    @Test
    void nothing_is_measured_without_figures_or_with_figures_of_the_future() {
        assertThat(found(followers(THOUSAND), List.of(), Letter.M)).isEqualTo(Finding.NO_FIGURES);
        assertThat(found(followers(THOUSAND), days(1, -2, i -> 5), Letter.M)).isEqualTo(Finding.NO_FIGURES);
    }

    @Test
    void a_percentage_more_of_a_level_is_compared_with_the_figure_at_the_start() {
        SmartCheck check = check(followers(percent(30)), steady());

        assertThat(check.part(Letter.M).finding()).isEqualTo(Finding.COMPARED);
        assertThat(Objects.requireNonNull(check.reference()).value()).isEqualTo(712);
        assertThat(check.target()).isCloseTo(925.6, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"185, COMPARED", "167, COMPARED", "166, REFERENCE_INCOMPLETE"})
    void a_percentage_more_of_a_total_needs_90_of_100_days_before_the_start(int days, Finding expected) {
        // 3 March to 3 September are 185 days, and so is the period before: 167 of them are 90.3%, 166 are 89.7%.
        SmartCheck check = check(draft(Measure.TOTAL, Direction.INCREASE, percent(30)), days(days, 1, i -> 10));

        assertThat(check.part(Letter.M).finding()).isEqualTo(expected);
        assertThat(Objects.requireNonNull(check.reference()).completeness()).isCloseTo(days / 185.0, within(1e-9));
    }

    @Test
    void so_many_more_in_total_needs_nothing_to_compare_with() {
        SmartDraft visits = draft(Measure.TOTAL, Direction.INCREASE, new Target(TargetKind.DELTA, 500, null));

        assertThat(found(visits, days(40, 1, i -> 10), Letter.M)).isEqualTo(Finding.MEASURED);
    }

    @ParameterizedTest
    @CsvSource({
        "988, REALISTIC", // 276 in 184 days is 1.5 a day, and the best 90 days brought 1 a day
        "989, AMBITIOUS",
        "1264, AMBITIOUS", // 3 a day
        "1265, NEVER_BEFORE",
        "712, ALREADY_REACHED",
        "600, ALREADY_REACHED"
    })
    void growth_is_held_against_the_best_90_days_so_far(double target, Finding expected) {
        assertThat(found(followers(absolute(target)), steady(), Letter.A)).isEqualTo(expected);
    }

    @Test
    void the_growth_needed_and_the_best_stretch_are_a_week() {
        // 100 days of one a day, then 100 days of two a day.
        List<Figure> faster = days(201, 0, i -> i <= 100 ? i : 100 + 2 * (i - 100));
        Growth growth = Objects.requireNonNull(
                check(followers(absolute(300 + 184)), faster).growth());

        assertThat(growth.needed()).isCloseTo(7, within(1e-9));
        assertThat(Objects.requireNonNull(growth.best()).perWeek()).isCloseTo(14, within(1e-9));
        assertThat(growth.best().from()).isEqualTo(TODAY.minusDays(100));
        assertThat(growth.best().to()).isEqualTo(TODAY.minusDays(10));
    }

    @ParameterizedTest
    @CsvSource({"28, NO_HISTORY", "29, REALISTIC"})
    void less_than_four_weeks_of_figures_tell_nothing(int figures, Finding expected) {
        assertThat(found(followers(absolute(720)), days(figures, 0, i -> 700 + i * 0.1), Letter.A))
                .isEqualTo(expected);
    }

    @Test
    void what_never_grew_has_never_been_reached() {
        assertThat(found(followers(THOUSAND), days(120, 0, i -> 712), Letter.A)).isEqualTo(Finding.NEVER_BEFORE);
    }

    @Test
    void less_is_growth_where_less_is_wanted() {
        SmartDraft hours = draft(Measure.LEVEL, Direction.DECREASE, absolute(100));

        assertThat(found(hours, days(181, 0, i -> 480 - i), Letter.A)).isEqualTo(Finding.REALISTIC);
        assertThat(found(hours, days(181, 0, i -> 300 + i), Letter.A)).isEqualTo(Finding.NEVER_BEFORE);
    }

    @ParameterizedTest
    @CsvSource({"2775, REALISTIC", "5550, AMBITIOUS", "5600, NEVER_BEFORE"})
    void a_total_is_held_against_the_most_that_90_days_brought(double target, Finding expected) {
        // 10 a day; 185 days x 10 x 1.5 = 2775, x 3 = 5550
        SmartDraft visits = draft(Measure.TOTAL, Direction.INCREASE, absolute(target));

        assertThat(found(visits, days(200, 1, i -> 10), Letter.A)).isEqualTo(expected);
    }

    @Test
    void months_are_held_against_whole_months() {
        List<Figure> months = new ArrayList<>();
        for (LocalDate month = LocalDate.of(2025, 9, 1); month.isBefore(TODAY.withDayOfMonth(1)); ) {
            LocalDate next = month.plusMonths(1);
            months.add(new Figure(month.toEpochDay(), next.toEpochDay() - 1, 10.0 * month.lengthOfMonth()));
            month = next;
        }
        Growth growth = Objects.requireNonNull(check(draft(Measure.TOTAL, Direction.INCREASE, absolute(1850)), months)
                .growth());

        assertThat(Objects.requireNonNull(growth.best()).perWeek()).isCloseTo(70, within(1e-9));
        assertThat(growth.needed()).isCloseTo(70, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1850, ROOM_ENOUGH", "1800, NEVER_SO_LITTLE"})
    void a_budget_is_held_against_the_most_sparing_days(double target, Finding expected) {
        SmartDraft costs = draft(Measure.TOTAL, Direction.DECREASE, absolute(target));

        assertThat(found(costs, days(200, 1, i -> 10), Letter.A)).isEqualTo(expected);
    }

    @Test
    void a_limit_is_held_against_the_newest_figure() {
        SmartDraft least = draft(Measure.LEVEL, Direction.KEEP_AT_LEAST, absolute(700));
        SmartDraft most = draft(Measure.LEVEL, Direction.KEEP_AT_MOST, absolute(700));

        assertThat(found(least, steady(), Letter.A)).isEqualTo(Finding.KEPT_NOW);
        assertThat(found(most, steady(), Letter.A)).isEqualTo(Finding.NOT_KEPT_NOW);
    }

    @Test
    void without_a_target_or_figures_nothing_is_compared() {
        assertThat(found(followers(null), steady(), Letter.A)).isEqualTo(Finding.NO_TARGET);
        assertThat(found(followers(THOUSAND), List.of(), Letter.A)).isEqualTo(Finding.NO_HISTORY);
    }

    @Test
    void a_goal_is_relevant_once_its_chain_reaches_a_business_objective() {
        assertThat(found(who(3L, null, null), steady(), Letter.R)).isEqualTo(Finding.CHAIN_COMPLETE);
        assertThat(found(who(4L, null, null), steady(), Letter.R)).isEqualTo(Finding.CHAIN_BROKEN);
        assertThat(found(who(null, null, null), steady(), Letter.R)).isEqualTo(Finding.NO_OBJECTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, IN_TIME", // 14 days, both inclusive
        "2026-03-15, TOO_SHORT",
        "2028-03-03, IN_TIME",
        "2028-03-04, TOO_LONG",
        "2026-03-02, DEADLINE_PAST",
        ", NO_DEADLINE"
    })
    void a_deadline_lies_14_days_to_24_months_ahead(@Nullable LocalDate deadline, Finding expected) {
        SmartDraft draft = draft(Measure.LEVEL, Direction.INCREASE, THOUSAND, deadline);

        assertThat(found(draft, steady(), Letter.T)).isEqualTo(expected);
    }

    @Test
    void a_goal_is_embraced_by_two_people_or_by_one_in_both_parts() {
        assertThat(found(who(null, 1L, 1L), steady(), Letter.E)).isEqualTo(Finding.BOTH_NAMED);
        assertThat(found(who(null, 1L, null), steady(), Letter.E)).isEqualTo(Finding.NO_ACCOUNTABLE);
        assertThat(found(who(null, null, 2L), steady(), Letter.E)).isEqualTo(Finding.NO_OWNER);
        assertThat(found(who(null, null, null), steady(), Letter.E)).isEqualTo(Finding.NOBODY);
    }
}
