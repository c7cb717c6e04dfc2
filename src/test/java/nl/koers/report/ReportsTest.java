package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.cost.BudgetData;
import nl.koers.cost.Budgets;
import nl.koers.cost.Costs;
import nl.koers.cost.Money;
import nl.koers.goal.AnnotationData;
import nl.koers.goal.Annotations;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckInData;
import nl.koers.progress.CheckIns;
import nl.koers.progress.Status;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Told on 3 March 2026 of the months before: a goal that serves an objective, and one that serves none. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class ReportsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Autowired
    Reports reports;

    @Autowired
    Objectives objectives;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Annotations annotations;

    @Autowired
    ImportedFigures figures;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Costs costs;

    @Autowired
    Budgets budgets;

    @Autowired
    SystemIdentity system;

    private Objective business;
    private Objective reach;
    private Objective idle;
    private Goal served;
    private Goal loose;

    @BeforeEach
    void two_goals() {
        system.run(() -> workspaces.create(
                new Workspace("Hofwijk", Locale.of("en"), ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"))));
        business = objectives.add(new ObjectiveData(ObjectiveKind.BUSINESS, null, "More visitors", "", null));
        reach = objectives.add(
                new ObjectiveData(ObjectiveKind.MARKETING, business.id(), "Known in town", "", Category.REACH));
        idle = objectives.add(new ObjectiveData(ObjectiveKind.MARKETING, null, "Known abroad", "", Category.REACH));
        Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
        channels.create(new ChannelData(
                Platform.TIKTOK, "TikTok", "", 30, ChannelStatus.NOT_USED, "Our visitors are not there"));
        MetricId followers = metrics.named("followers", MetricKind.LEVEL).id();
        figures.put(
                x.id(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700)));
        served = define(new SomeGoal(x.id(), followers).title("Followers").objective(reach.id()));
        loose = define(new SomeGoal(x.id(), followers).title("Loose"));
    }

    private Goal define(SomeGoal goal) {
        return goals.define(goal.start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 7, 1))
                .data());
    }

    @Test
    void tells_of_a_month_that_is_over_by_its_last_day() {
        Report report = reports.ofObjective(reach.id(), FEBRUARY);

        assertThat(report.from()).isEqualTo("2026-02-01");
        assertThat(report.to()).isEqualTo("2026-02-28");
        assertThat(report.asOf()).isEqualTo("2026-02-28");
        assertThat(report.newestFigures()).isEqualTo("2026-02-01");
        assertThat(report.madeBy()).isEqualTo("Sanne");
        assertThat(report.madeAt()).isEqualTo(FixedClock.NOON);
        assertThat(report.summary()).isNull();
        assertThat(report.objectives()).singleElement().satisfies(told -> {
            assertThat(told.title()).isEqualTo("Known in town");
            assertThat(told.serves())
                    .containsExactly(new ObjectiveReport.Link(ObjectiveKind.BUSINESS, "More visitors"));
            assertThat(told.goals()).singleElement().satisfies(goal -> {
                assertThat(goal.title()).isEqualTo("Followers");
                assertThat(goal.standing().value()).isEqualTo(600);
                assertThat(goal.standing().target()).isEqualTo(1000);
                assertThat(goal.course().actual()).hasSize(2);
            });
        });
    }

    @Test
    void tells_of_the_month_that_runs_by_today() {
        Report report = reports.ofObjective(reach.id(), YearMonth.of(2026, 3));

        assertThat(report.asOf()).isEqualTo("2026-03-03");
        assertThat(report.newestFigures()).isEqualTo("2026-03-02");
    }

    @Test
    void tells_what_people_said_in_the_month_and_nothing_of_other_months() {
        checkIns.write(served.id(), said("2026-02-10", "The campaign is on."));
        checkIns.write(served.id(), said("2026-03-01", "Later."));
        annotations.add(AnnotationData.ofGoal(served.id(), LocalDate.of(2026, 2, 14), "Open day"));
        annotations.add(AnnotationData.ofGoal(served.id(), LocalDate.of(2026, 1, 14), "Before"));

        GoalReport goal = goal(reports.ofObjective(reach.id(), FEBRUARY));

        assertThat(goal.checkIns())
                .containsExactly(new GoalReport.Said(
                        LocalDate.of(2026, 2, 10), "Sanne", CheckIn.Confidence.HIGH, "The campaign is on."));
        assertThat(goal.notes()).containsExactly(new GoalReport.Note(LocalDate.of(2026, 2, 14), "Open day"));
    }

    private static CheckInData said(String on, String note) {
        return new CheckInData(LocalDate.parse(on), note, CheckIn.Confidence.HIGH);
    }

    private static GoalReport goal(Report report) {
        return report.objectives().getFirst().goals().getFirst();
    }

    @Test
    void sums_up_over_all_objectives_and_names_what_does_not_hang_together() {
        Report report = reports.ofAll(FEBRUARY);

        ReportSummary summary = java.util.Objects.requireNonNull(report.summary());
        assertThat(report.objectives()).extracting(ObjectiveReport::title).containsExactly("Known in town");
        assertThat(summary.counts().stream()
                        .mapToLong(ReportSummary.Count::goals)
                        .sum())
                .isEqualTo(2);
        assertThat(summary.withoutObjective()).containsExactly("Loose");
        assertThat(summary.withoutAccountable()).containsExactlyInAnyOrder("Followers", "Loose");
        assertThat(summary.withoutGoals()).containsExactly("Known abroad");
        assertThat(summary.unused()).containsExactly(new ReportSummary.Choice("TikTok", "Our visitors are not there"));
        assertThat(summary.isWhole()).isFalse();
    }

    @Test
    void tells_a_change_of_status_in_its_own_month_only() {
        clock.moveTo(Instant.parse("2026-07-20T12:00:00Z"));
        figures.put(
                served.data().channel(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-06-30", 1100), Row.of("2026-07-01", 1100)));

        ReportSummary july = java.util.Objects.requireNonNull(
                reports.ofAll(YearMonth.of(2026, 7)).summary());
        ReportSummary june = java.util.Objects.requireNonNull(
                reports.ofAll(YearMonth.of(2026, 6)).summary());

        assertThat(july.changes())
                .extracting(ReportSummary.Change::goal, ReportSummary.Change::to)
                .contains(org.assertj.core.groups.Tuple.tuple("Followers", Status.ACHIEVED));
        assertThat(june.changes()).isEmpty();
    }

    @Test
    void leaves_out_goals_that_had_ended_or_had_not_begun() {
        assertThat(reports.ofAll(YearMonth.of(2025, 12)).objectives()).isEmpty();

        clock.moveTo(Instant.parse("2026-09-03T12:00:00Z"));
        figures.put(served.data().channel(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-07-01", 1100)));
        assertThat(reports.ofAll(YearMonth.of(2026, 7)).objectives()).hasSize(1);
        assertThat(reports.ofAll(YearMonth.of(2026, 8)).objectives()).isEmpty();
    }

    @Test
    void can_be_written_down_and_read_back_the_same() {
        checkIns.write(served.id(), said("2026-02-10", "The campaign is on."));
        Report report = reports.ofAll(FEBRUARY);

        String written = ReportJson.written(report);

        assertThat(ReportJson.read(written)).isEqualTo(report);
        assertThat(written).doesNotContain("\"whole\"").contains("\"asOf\":\"2026-02-28\"");
        assertThat(ReportJson.read(written.replace("\"format\"", "\"ofLater\":1,\"format\"")))
                .isEqualTo(report);
    }

    @Test
    @WithMockUser(username = "Mila", roles = "MANAGER")
    void tells_managers_of_any_period_and_of_the_objectives_they_ask_for() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2026, 3, 31);

        Report all = reports.withMoney(from, to, List.of());
        Report some = reports.withMoney(from, to, List.of(idle.id()));

        assertThat(all.to()).isEqualTo(to);
        assertThat(all.asOf()).isEqualTo("2026-03-03");
        assertThat(all.objectives()).extracting(ObjectiveReport::title).containsExactly("Known in town");
        assertThat(goal(all).standing().value()).isEqualTo(700);
        assertThat(goal(all).money()).isNotNull();
        assertThat(some.objectives()).extracting(ObjectiveReport::title).containsExactly("Known abroad");
        assertThat(java.util.Objects.requireNonNull(some.summary()).withoutObjective())
                .containsExactly("Loose");
    }

    @Test
    @WithMockUser(username = "Mila", roles = "MANAGER")
    void what_goals_cost_is_told_to_managers_alone_and_survives_being_written_down() {
        budgets.decide(served.id(), 0, new BudgetData(1_000_00L, null, ""));
        Report report = reports.withMoney(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), List.of());

        assertThat(goal(report).money())
                .isNotNull()
                .satisfies(money -> assertThat(money.costs().planned().price())
                        .isEqualTo(new Money(2_00, Currency.getInstance("EUR"))));
        assertThat(ReportJson.read(ReportJson.written(report))).isEqualTo(report);
        assertThat(goal(reports.ofAll(FEBRUARY)).money())
                .as("a monthly report goes to everybody")
                .isNull();
    }

    @Test
    @WithMockUser(username = "Mila", roles = "MANAGER")
    void tells_managers_alone_what_goals_outside_every_objective_cost_and_puts_it_in_no_total() {
        budgets.decide(loose.id(), 0, new BudgetData(1_200_00L, null, ""));
        goals.change(loose.id(), loose.version(), loose.data().in(GoalState.STOPPED, "Over"), "");

        Report report = reports.withMoney(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), List.of(reach.id()));
        ReportSummary summary = java.util.Objects.requireNonNull(report.summary());

        assertThat(summary.withoutObjective()).as("a stopped goal needs none").isEmpty();
        assertThat(summary.outside()).singleElement().satisfies(goal -> {
            assertThat(goal.goal()).isEqualTo("Loose");
            assertThat(goal.state()).isEqualTo(GoalState.STOPPED);
        });
        assertThat(summary.outsideBudget().total()).isEqualTo(new Money(1_200_00, Currency.getInstance("EUR")));
        assertThat(summary.outsideSpent().isNone()).isTrue();
        assertThat(Spending.of(report.objectives().getFirst().goals()).budget().isNone())
                .isTrue();
        assertThat(ReportJson.read(ReportJson.written(report))).isEqualTo(report);
        assertThat(java.util.Objects.requireNonNull(report.withoutMoney().summary())
                        .outside())
                .isNull();
        assertThat(java.util.Objects.requireNonNull(reports.ofAll(FEBRUARY).summary())
                        .outside())
                .as("a monthly report goes to everybody")
                .isNull();
    }

    @Test
    @WithMockUser(username = "Mila", roles = "MANAGER")
    void refuses_a_period_that_has_not_begun_or_that_ends_before_it_begins() {
        LocalDate today = LocalDate.of(2026, 3, 3);

        assertThatThrownBy(() -> reports.withMoney(today.plusDays(1), today.plusDays(9), List.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reports.withMoney(today, today.minusDays(1), List.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reports.withMoney(today, today, List.of(business.id())))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refuses_a_month_that_has_not_begun_and_what_is_no_marketing_objective() {
        assertThatThrownBy(() -> reports.ofAll(YearMonth.of(2026, 4))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reports.ofObjective(business.id(), FEBRUARY))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(reports.ofObjective(idle.id(), FEBRUARY)
                        .objectives()
                        .getFirst()
                        .goals())
                .isEmpty();
        assertThat(loose.data().objective()).isNull();
    }
}
