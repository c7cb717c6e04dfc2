package nl.koers.progress;

import static nl.koers.schema.Tables.GOAL_PROGRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import nl.koers.progress.StatusChange.Cause;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Thresholds;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(roles = "EDITOR")
class GoalProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    GoalProgress progress;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity identity;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    Workspaces workspaces;

    @Autowired
    DSLContext sql;

    private Channel x;
    private Metric followers;
    private Metric visits;

    @BeforeEach
    void a_page() {
        x = channels.create(ChannelData.of(Platform.X, "X"));
        followers = metrics.named("followers", MetricKind.LEVEL);
        visits = metrics.named("visits", MetricKind.FLOW);
    }

    @Test
    void keeps_each_change_of_status_with_its_cause_and_figures() {
        Goal goal = goals.define(runningSinceNewYear().data());
        ImportId first = followers(Row.of("2026-01-01", 500), Row.of("2026-03-02", 700));
        ImportId second = followers(Row.of("2026-03-03", 1000));

        assertThat(progress.history(goal.id()))
                .extracting(StatusChange::from, StatusChange::to, StatusChange::cause, StatusChange::importId)
                .containsExactly(
                        tuple(Status.ON_TRACK, Status.ACHIEVED, Cause.IMPORT, second),
                        tuple(Status.NO_DATA, Status.ON_TRACK, Cause.IMPORT, first),
                        tuple(null, Status.NO_DATA, Cause.EDIT, null));
        assertThat(progress.history(goal.id()).getFirst().value()).isEqualTo(1000);
        assertThat(progress.latest()).containsOnlyKeys(goal.id());
        assertThat(progress.latest().get(goal.id())).isEqualTo(progress.standing(goal.id(), TODAY));
    }

    @Test
    void keeps_the_chance_the_basis_and_the_file_of_each_change() {
        Goal goal = goals.define(runningSinceNewYear().data());
        followers(
                Row.of("2026-01-01", 500),
                Row.of("2026-01-15", 540),
                Row.of("2026-02-01", 600),
                Row.of("2026-02-15", 640),
                Row.of("2026-03-02", 700));
        Standing standing = progress.standing(goal.id(), TODAY);

        StatusChange change = progress.history(goal.id()).getFirst();
        assertThat(change.basis()).isEqualTo(Basis.FORECAST);
        assertThat(change.chance()).isNotNull().isEqualTo(standing.chance());
        assertThat(change.file()).isEqualTo("figures.csv");
        assertThat(change.isHistory()).isFalse();
        assertThat(progress.history(goal.id()).getLast().file()).isNull();
    }

    @Test
    void says_when_history_that_came_later_changed_the_status() {
        Goal goal = goals.define(runningSinceNewYear().baseline(500).data());
        followers(Row.of("2026-02-01", 510), Row.of("2026-03-02", 600));
        assertThat(progress.standing(goal.id(), TODAY).status()).isNotEqualTo(Status.ACHIEVED);

        followers(Row.of("2026-01-20", 1000), Row.of("2026-01-21", 520));

        StatusChange change = progress.history(goal.id()).getFirst();
        assertThat(change.to()).isEqualTo(Status.ACHIEVED);
        assertThat(change.isHistory()).isTrue();
        assertThat(change.dataDate()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void does_not_call_an_import_history_that_goes_on_from_what_was_known() {
        Goal goal = goals.define(runningSinceNewYear().baseline(500).data());
        followers(Row.of("2026-02-01", 510));
        followers(Row.of("2026-01-20", 1000), Row.of("2026-02-02", 1000));

        assertThat(progress.history(goal.id()).getFirst().to()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.history(goal.id()).getFirst().isHistory()).isFalse();
    }

    @Test
    void evaluates_only_goals_on_the_series_of_the_file() {
        Goal onFollowers = goals.define(runningSinceNewYear().data());
        Goal onVisits = goals.define(new SomeGoal(x.id(), visits.id()).data());

        followers(Row.of("2026-01-01", 500), Row.of("2026-03-02", 700));

        assertThat(progress.history(onFollowers.id())).hasSize(2);
        assertThat(progress.history(onVisits.id())).hasSize(1);
    }

    @Test
    void leaves_goals_on_other_series_as_they_were() {
        Goal onFollowers = goals.define(runningSinceNewYear().data());
        Goal onVisits = goals.define(new SomeGoal(x.id(), visits.id()).data());
        Channel other = channels.create(ChannelData.of(Platform.FACEBOOK, "Facebook"));
        Goal elsewhere = goals.define(new SomeGoal(other.id(), followers.id()).data());
        Instant before = clock.instant();
        clock.moveTo(before.plusSeconds(60));

        followers(Row.of("2026-01-01", 500), Row.of("2026-03-02", 700));

        assertThat(evaluatedAt(onFollowers)).isEqualTo(before.plusSeconds(60));
        assertThat(evaluatedAt(onVisits)).isEqualTo(before);
        assertThat(evaluatedAt(elsewhere)).isEqualTo(before);
    }

    private @Nullable Instant evaluatedAt(Goal goal) {
        return sql.select(GOAL_PROGRESS.EVALUATED_AT)
                .from(GOAL_PROGRESS)
                .where(GOAL_PROGRESS.GOAL_ID.eq(goal.id().value()))
                .fetchOne(GOAL_PROGRESS.EVALUATED_AT);
    }

    @Test
    void notices_by_night_what_days_alone_bring() {
        Goal goal = goals.define(runningSinceNewYear().data());
        followers(Row.of("2026-01-01", 500), Row.of("2026-03-02", 700));
        identity.call(progress::evaluateAll); // new rules that are still waiting to be followed are no matter of days
        clock.moveTo(Instant.parse("2026-08-01T03:10:00Z"));

        assertThat(identity.call(progress::evaluateAll)).isEqualTo(1);
        assertThat(identity.call(progress::evaluateAll)).isZero();

        StatusChange change = progress.history(goal.id()).getFirst();
        assertThat(change.to()).isEqualTo(Status.NO_DATA);
        assertThat(change.cause()).isEqualTo(Cause.CLOCK);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void judges_anew_by_other_thresholds_and_says_why() {
        Workspace museum =
                new Workspace("Museum", Locale.of("en"), ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"));
        identity.run(() -> workspaces.create(museum));
        Goal goal = goals.define(runningSinceNewYear().data());
        followers(
                Row.of("2026-01-01", 500),
                Row.of("2026-01-15", 560),
                Row.of("2026-02-01", 610),
                Row.of("2026-02-15", 690),
                Row.of("2026-03-02", 750));
        Standing before = progress.standing(goal.id(), TODAY);
        assertThat(before.status()).isEqualTo(Status.ON_TRACK);
        assertThat(before.chance()).isBetween(0.65, 0.94);

        workspaces.change(new Workspace(
                museum.name(), museum.language(), museum.zone(), museum.currency(), new Thresholds(0.95, 0.25)));
        identity.call(progress::evaluateAll);

        StatusChange change = progress.history(goal.id()).getFirst();
        assertThat(change.to()).isEqualTo(Status.AT_RISK);
        assertThat(change.cause()).isEqualTo(Cause.SETTINGS);
    }

    @Test
    void evaluates_more_goals_than_one_step_holds() {
        for (int i = 0; i < Evaluator.STEP + 1; i++) {
            goals.define(new SomeGoal(x.id(), followers.id()).title("Goal " + i).data());
        }
        clock.moveTo(Instant.parse("2027-01-01T00:00:00Z"));

        followers(Row.of("2026-03-03", 1200));

        assertThat(progress.latest().values())
                .hasSize(Evaluator.STEP + 1)
                .allSatisfy(standing -> assertThat(standing.status()).isEqualTo(Status.ACHIEVED));
    }

    @Test
    void follows_an_edit_at_once() {
        Goal goal = goals.define(runningSinceNewYear().data());

        goals.change(
                goal.id(),
                0,
                runningSinceNewYear().state(GoalState.PAUSED, "Verbouwing").data(),
                "");

        assertThat(progress.standing(goal.id(), TODAY).status()).isEqualTo(Status.PAUSED);
        assertThat(progress.history(goal.id()).getFirst().cause()).isEqualTo(Cause.EDIT);
    }

    @Test
    void looks_back_as_if_an_earlier_day_were_today() {
        Goal goal = goals.define(runningSinceNewYear().data());
        followers(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700));

        Standing then = progress.standing(goal.id(), LocalDate.of(2026, 2, 10));

        assertThat(then.value()).isEqualTo(600);
        assertThat(then.dataDate()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(then.points()).isEqualTo(2);
    }

    @Test
    void draws_a_total_as_the_sum_so_far() {
        Goal goal = goals.define(new SomeGoal(x.id(), visits.id())
                .start(LocalDate.of(2026, 3, 1))
                .deadline(LocalDate.of(2026, 3, 10))
                .target(TargetKind.ABSOLUTE, 100)
                .data());
        figures.put(x.id(), "visits", MetricKind.FLOW, List.of(Row.of("2026-03-01", 10), Row.of("2026-03-02", 5)));

        Course course = progress.at(goal.id(), AsOf.now(TODAY)).course();

        assertThat(course.actual())
                .containsExactly(
                        new PlannedPoint(LocalDate.of(2026, 3, 1), 10), new PlannedPoint(LocalDate.of(2026, 3, 2), 15));
        assertThat(course.planned())
                .containsExactly(
                        new PlannedPoint(LocalDate.of(2026, 3, 1), 10),
                        new PlannedPoint(LocalDate.of(2026, 3, 10), 100));
        assertThat(course.target()).isEqualTo(100);
        assertThat(course.standing().planned()).isEqualTo(20);
    }

    private SomeGoal runningSinceNewYear() {
        return new SomeGoal(x.id(), followers.id())
                .title("1000 followers")
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 7, 1));
    }

    private ImportId followers(Row... rows) {
        return figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(rows));
    }
}
