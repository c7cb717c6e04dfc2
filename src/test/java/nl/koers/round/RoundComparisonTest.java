package nl.koers.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.progress.Course;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;
import nl.koers.report.GoalReport;
import nl.koers.report.ObjectiveReport;
import nl.koers.report.Report;
import nl.koers.round.RoundComparison.Line;
import nl.koers.round.RoundComparison.Outcome;
import nl.koers.round.RoundComparison.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** UC-25: worked examples of two rounds side by side. */
class RoundComparisonTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 7, 1);
    private static final Decisions NONE = new Decisions(List.of());

    private static GoalReport goal(long id, Status status, @Nullable Double value, GoalState state) {
        return goal(id, "followers", status, value, state);
    }

    private static GoalReport goal(long id, String metric, Status status, @Nullable Double value, GoalState state) {
        Standing standing = new Standing(
                status,
                null,
                List.of(),
                false,
                value == null ? null : START,
                value,
                0.0,
                1000.0,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                null);
        return new GoalReport(
                id,
                "Goal " + id,
                "X",
                metric,
                MetricUnit.NUMBER,
                Measure.LEVEL,
                Direction.INCREASE,
                new Target(TargetKind.ABSOLUTE, 1000, null),
                START,
                DEADLINE,
                "",
                state,
                "",
                null,
                null,
                null,
                new Course(standing, List.of(), List.of(), List.of(), 1000.0, START, DEADLINE),
                List.of(),
                List.of(),
                null);
    }

    private static Report report(GoalReport... goals) {
        return new Report(
                2,
                "Hofwijk",
                START,
                DEADLINE,
                START,
                "Carla",
                Instant.EPOCH,
                ZoneOffset.UTC,
                List.of(new ObjectiveReport(1, "Known in town", null, List.of(), List.of(goals))),
                null);
    }

    private static Decisions decided(long goal, Verdict verdict) {
        return new Decisions(
                List.of(new Decision(1, 1, Subject.goal(goal), verdict, "Because", Instant.EPOCH, "Carla")));
    }

    @Test
    void tells_what_was_and_what_is_of_a_goal_in_both() {
        Line line = only(RoundComparison.of(
                report(goal(1, Status.ON_TRACK, 500.0, GoalState.ACTIVE)),
                NONE,
                report(goal(1, Status.BEHIND, 520.0, GoalState.ACTIVE))));

        assertThat(line.presence()).isEqualTo(Presence.STAYED);
        assertThat(line.isOtherStatus()).isTrue();
        assertThat(line.before())
                .extracting(moment -> moment.status(), moment -> moment.value())
                .containsExactly(Status.ON_TRACK, 500.0);
        assertThat(line.after())
                .extracting(moment -> moment.status(), moment -> moment.value())
                .containsExactly(Status.BEHIND, 520.0);
        assertThat(line.decided()).isNull();
        assertThat(line.outcome()).isNull();
    }

    private static Line only(RoundComparison comparison) {
        assertThat(comparison.lines()).hasSize(1);
        return comparison.lines().getFirst();
    }

    @Test
    void names_goals_that_came_in_the_order_of_the_later_report_and_those_that_went_after_them() {
        RoundComparison found = RoundComparison.of(
                report(
                        goal(1, Status.ON_TRACK, 1.0, GoalState.ACTIVE),
                        goal(2, Status.ON_TRACK, 1.0, GoalState.ACTIVE)),
                NONE,
                report(
                        goal(3, Status.ON_TRACK, 1.0, GoalState.ACTIVE),
                        goal(2, Status.ON_TRACK, 1.0, GoalState.ACTIVE)));

        assertThat(found.lines()).extracting(line -> line.told().id()).containsExactly(3L, 2L, 1L);
        assertThat(found.lines())
                .extracting(Line::presence)
                .containsExactly(Presence.CAME, Presence.STAYED, Presence.WENT);
        assertThat(found.lines().getFirst().before()).isNull();
        assertThat(found.lines().getLast().after()).isNull();
        assertThat(found.before().goals()).isEqualTo(2);
        assertThat(found.after().withoutBudget()).isEqualTo(2);
    }

    @Test
    void takes_a_goal_with_the_number_of_one_that_is_gone_for_another_goal() {
        RoundComparison found = RoundComparison.of(
                report(goal(1, "followers", Status.ON_TRACK, 1.0, GoalState.ACTIVE)),
                NONE,
                report(goal(1, "visits", Status.ON_TRACK, 1.0, GoalState.ACTIVE)));

        assertThat(found.lines()).extracting(Line::presence).containsExactly(Presence.CAME, Presence.WENT);
    }

    @Test
    void says_what_became_of_a_decision() {
        assertThat(outcome(Verdict.STOP, GoalState.STOPPED)).isEqualTo(Outcome.STOPPED);
        assertThat(outcome(Verdict.STOP, GoalState.ACTIVE)).isEqualTo(Outcome.RUNS_ON);
        assertThat(outcome(Verdict.ADJUST, GoalState.ACTIVE)).isEqualTo(Outcome.WENT_ON);
        assertThat(outcome(Verdict.CONTINUE, GoalState.PAUSED)).isEqualTo(Outcome.WENT_ON);
        assertThat(outcome(Verdict.CONTINUE, GoalState.STOPPED)).isEqualTo(Outcome.STOPPED_SINCE);
        Line went = only(RoundComparison.of(
                report(goal(1, Status.ON_TRACK, 1.0, GoalState.ACTIVE)), decided(1, Verdict.STOP), report()));
        assertThat(went.outcome()).isEqualTo(Outcome.NOT_THERE);
    }

    private static @Nullable Outcome outcome(Verdict verdict, GoalState now) {
        return only(RoundComparison.of(
                        report(goal(1, Status.ON_TRACK, 1.0, GoalState.ACTIVE)),
                        decided(1, verdict),
                        report(goal(1, Status.ON_TRACK, 1.0, now))))
                .outcome();
    }

    @Test
    void a_goal_without_figures_has_no_value_on_either_side() {
        Line line = only(RoundComparison.of(
                report(goal(1, Status.NO_DATA, null, GoalState.ACTIVE)),
                NONE,
                report(goal(1, Status.NO_DATA, null, GoalState.ACTIVE))));

        assertThat(line.isOtherStatus()).isFalse();
        assertThat(line.after())
                .extracting(moment -> moment.value(), moment -> moment.on(), moment -> moment.spent())
                .containsOnlyNulls();
    }
}
