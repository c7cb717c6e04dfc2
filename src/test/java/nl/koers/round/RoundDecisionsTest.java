package nl.koers.round;

import static nl.koers.schema.Tables.ROUND_DECISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.NoSuchElementException;
import nl.koers.KoersTest;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-26. Today is 3 March 2026. */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class RoundDecisionsTest {

    @Autowired
    Rounds rounds;

    @Autowired
    RoundDecisions decisions;

    @Autowired
    RoundScene scene;

    @Autowired
    Goals goals;

    @Autowired
    DSLContext sql;

    private RoundScene.Set museum;
    private RoundId round;
    private Subject followers;

    @BeforeEach
    void a_frozen_round() {
        museum = scene.make();
        round = scene.frozen("Spring");
        followers = Subject.goal(museum.followers().value());
    }

    private Choice choice(Verdict verdict, String reason) {
        return new Choice(round, 1, decisions.of(round, 1).seen(), verdict, reason);
    }

    @Test
    void keeps_what_was_decided_with_reason_name_and_time() {
        decisions.decide(choice(Verdict.ADJUST, " Half the budget "), followers);

        assertThat(decisions.of(round, 1).about(followers)).hasValueSatisfying(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.ADJUST);
            assertThat(decision.reason()).isEqualTo("Half the budget");
            assertThat(decision.by()).isEqualTo("Carla");
            assertThat(decision.version()).isEqualTo(1);
        });
        assertThat(state(museum.followers())).isEqualTo(GoalState.ACTIVE);
    }

    @Test
    void asks_why_for_adjusting_and_stopping_and_not_for_going_on() {
        for (Verdict verdict : new Verdict[] {Verdict.ADJUST, Verdict.STOP}) {
            InvalidInput refused =
                    catchThrowableOfType(InvalidInput.class, () -> decisions.decide(choice(verdict, "  "), followers));
            assertThat(refused.errors().getFirst().key()).isEqualTo("round.reason.required." + verdict);
        }
        assertThatThrownBy(() -> decisions.decide(choice(Verdict.CONTINUE, "x".repeat(1001)), followers))
                .isInstanceOf(InvalidInput.class);

        decisions.decide(choice(Verdict.CONTINUE, ""), followers);

        assertThat(decisions.of(round, 1).all()).hasSize(1);
    }

    @Test
    void a_newer_decision_replaces_an_older_one_that_stays_in_the_history() {
        decisions.decide(choice(Verdict.ADJUST, "First"), followers);
        decisions.decide(choice(Verdict.CONTINUE, "Second"), followers);

        assertThat(decisions.of(round, 1).about(followers).orElseThrow().reason())
                .isEqualTo("Second");
        assertThat(decisions.of(round, 1).history(followers))
                .extracting(Decision::reason)
                .containsExactly("Second", "First");
        assertThat(rounds.history(round))
                .filteredOn(event -> event.kind() == RoundEvent.Kind.DECIDED)
                .hasSize(2);
    }

    @Test
    void refuses_a_decision_on_what_was_read_before_another_was_made() {
        Choice stale = choice(Verdict.CONTINUE, "");
        decisions.decide(choice(Verdict.ADJUST, "Meanwhile"), followers);

        assertThatThrownBy(() -> decisions.decide(stale, followers)).isInstanceOf(EditConflict.class);
        decisions.decide(stale, Subject.goal(museum.likes().value()));

        assertThat(decisions.of(round, 1).all()).hasSize(2);
    }

    @Test
    void decides_on_the_newest_version_only() {
        Choice old = choice(Verdict.CONTINUE, "");
        rounds.freeze(round, rounds.find(round).orElseThrow().version());

        assertThatThrownBy(() -> decisions.decide(old, followers)).isInstanceOf(EditConflict.class);
        assertThat(decisions.of(round, 2).all()).isEmpty();
    }

    @Test
    void stopping_a_goal_stops_it_and_tells_managers_where_it_was_decided() {
        decisions.decide(choice(Verdict.STOP, "Costs too much"), followers);

        Goal goal = goals.find(museum.followers()).orElseThrow();
        assertThat(goal.data().state()).isEqualTo(GoalState.STOPPED);
        assertThat(goal.data().stateReason()).as("everybody reads this").isEqualTo("Management decided so");
        assertThat(decisions.stoppedIn(goal)).hasValueSatisfying(stop -> {
            assertThat(stop.round()).isEqualTo(round);
            assertThat(stop.reason()).isEqualTo("Costs too much");
        });
    }

    @Test
    void a_goal_that_was_stopped_in_another_way_later_does_not_name_the_round() {
        decisions.decide(choice(Verdict.STOP, "Costs too much"), followers);
        Goal stopped = goals.find(museum.followers()).orElseThrow();
        Goal resumed =
                goals.change(stopped.id(), stopped.version(), stopped.data().in(GoalState.ACTIVE, ""), "");
        assertThat(decisions.stoppedIn(resumed)).isEmpty();

        Goal again = goals.change(
                resumed.id(), resumed.version(), resumed.data().in(GoalState.STOPPED, "Something else"), "");

        assertThat(decisions.stoppedIn(again)).isEmpty();
    }

    @Test
    void stopping_an_objective_stops_none_of_its_goals() {
        decisions.decide(choice(Verdict.STOP, "No longer"), reach());

        assertThat(state(museum.followers())).isEqualTo(GoalState.ACTIVE);
        assertThat(decisions.of(round, 1).about(followers)).isEmpty();
    }

    private Subject reach() {
        return Subject.objective(museum.reach().id().value());
    }

    @Test
    void stopping_an_objective_with_its_goals_stops_those_and_no_others() {
        decisions.decideWithGoals(
                choice(Verdict.STOP, "No longer"), museum.reach().id().value());

        assertThat(state(museum.followers())).isEqualTo(GoalState.STOPPED);
        assertThat(state(museum.likes())).isEqualTo(GoalState.STOPPED);
        assertThat(state(museum.readers())).isEqualTo(GoalState.ACTIVE);
        assertThat(decisions.of(round, 1).about(reach()).orElseThrow().verdict())
                .isEqualTo(Verdict.STOP);
        assertThat(java.util.Objects.requireNonNull(
                                rounds.find(round).orElseThrow().newest())
                        .decided())
                .isEqualTo(2);
    }

    @Test
    void decides_nothing_about_what_the_version_does_not_have() {
        assertThatThrownBy(() -> decisions.decide(choice(Verdict.CONTINUE, ""), Subject.goal(999)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> decisions.decideWithGoals(choice(Verdict.CONTINUE, ""), 999))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(sql.fetchCount(ROUND_DECISION)).isZero();
    }

    @Test
    void decides_about_a_goal_that_is_gone_by_now() {
        sql.execute("delete from cost_share");
        sql.execute("delete from goal where id = " + museum.followers().value());

        decisions.decide(choice(Verdict.STOP, "Gone anyway"), followers);

        assertThat(decisions.of(round, 1).about(followers)).isPresent();
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete_a_decision() {
        decisions.decide(choice(Verdict.CONTINUE, ""), followers);

        assertThatThrownBy(() -> sql.execute("update round_decision set reason = 'Other'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.execute("delete from round_decision")).hasMessageContaining("never deleted");
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void is_not_for_editors() {
        assertThatThrownBy(() -> decisions.of(round, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.decide(new Choice(round, 1, 0, Verdict.CONTINUE, ""), followers))
                .isInstanceOf(AccessDeniedException.class);
    }

    private GoalState state(GoalId id) {
        return goals.find(id).orElseThrow().data().state();
    }
}
