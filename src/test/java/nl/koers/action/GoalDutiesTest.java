package nl.koers.action;

import static nl.koers.action.SomeFacts.BRAM;
import static nl.koers.action.SomeFacts.CARLA;
import static nl.koers.action.SomeFacts.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.action.Action.AboutGoal;
import nl.koers.action.Action.Ask;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalState;
import nl.koers.progress.Status;
import org.junit.jupiter.api.Test;

/** UC-22. */
class GoalDutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate LATELY = TODAY.minusDays(3);

    /** Checked in lately, so that nothing but the example asks for anything. */
    private static SomeFacts goal() {
        return new SomeFacts().checkedOn(LATELY);
    }

    private static List<AboutGoal> duties(SomeFacts goal, PersonId person) {
        return GoalDuties.of(goal.facts(), person, TODAY);
    }

    private static List<Ask> asks(SomeFacts goal, PersonId person) {
        return duties(goal, person).stream().map(AboutGoal::ask).toList();
    }

    @Test
    void a_goal_that_is_agreed_fed_and_spoken_about_asks_nothing() {
        assertThat(asks(goal(), BRAM)).isEmpty();
        assertThat(asks(goal(), CARLA)).isEmpty();
    }

    @Test
    void the_accountable_manager_accepts_and_nobody_else() {
        SomeFacts proposed = goal().agreement(Acceptance.State.PROPOSED, LATELY);

        assertThat(duties(proposed, CARLA))
                .extracting(AboutGoal::ask, AboutGoal::urgency, AboutGoal::since)
                .containsExactly(tuple(Ask.ACCEPT, Urgency.THIS_WEEK, LATELY));
        assertThat(asks(proposed, BRAM)).isEmpty();
        assertThat(asks(proposed, new PersonId(9))).isEmpty();
    }

    @Test
    void an_answer_that_is_asked_for_a_week_comes_first() {
        SomeFacts proposed = goal().agreement(Acceptance.State.PROPOSED, TODAY.minusDays(7));

        assertThat(duties(proposed, CARLA)).extracting(AboutGoal::urgency).containsExactly(Urgency.NOW);
    }

    @Test
    void the_owner_changes_what_was_sent_back() {
        SomeFacts back = goal().agreement(Acceptance.State.SENT_BACK, LATELY);

        assertThat(asks(back, BRAM)).containsExactly(Ask.SENT_BACK);
        assertThat(asks(back, CARLA)).isEmpty();
    }

    @Test
    void a_paused_goal_may_still_be_accepted_and_a_stopped_one_asks_nothing() {
        SomeFacts proposed = goal().agreement(Acceptance.State.PROPOSED, LATELY);

        assertThat(asks(proposed.state(GoalState.PAUSED), CARLA)).containsExactly(Ask.ACCEPT);
        assertThat(asks(proposed.state(GoalState.STOPPED), CARLA)).isEmpty();
    }

    @Test
    void silence_is_the_owners_business_for_two_weeks_and_then_the_managers_too() {
        SomeFacts asked = goal().checkedOn(TODAY.minusMonths(1));
        SomeFacts reminded = goal().checkedOn(TODAY.minusDays(7).minusMonths(1));
        SomeFacts silent = goal().checkedOn(TODAY.minusDays(14).minusMonths(1));

        assertThat(asks(asked, BRAM)).containsExactly(Ask.CHECK_IN);
        assertThat(asks(asked, CARLA)).isEmpty();
        assertThat(asks(reminded, BRAM)).containsExactly(Ask.CHECK_IN_LATE);
        assertThat(asks(reminded, CARLA)).isEmpty();
        assertThat(asks(silent, BRAM)).containsExactly(Ask.CHECK_IN_LATE);
        assertThat(duties(silent, CARLA))
                .extracting(AboutGoal::ask, AboutGoal::urgency, AboutGoal::since)
                .containsExactly(tuple(Ask.SILENT, Urgency.NOW, TODAY.minusDays(14)));
    }

    @Test
    void nobody_escalates_to_themselves() {
        SomeFacts silent = goal().owner(CARLA).checkedOn(TODAY.minusMonths(2));

        assertThat(asks(silent, CARLA)).containsExactly(Ask.CHECK_IN_LATE);
    }

    @Test
    void the_owner_brings_figures_where_they_are_old_or_missing() {
        assertThat(asks(goal().stale(), BRAM)).containsExactly(Ask.FIGURES);
        assertThat(duties(goal().withoutFigures(), BRAM))
                .extracting(AboutGoal::ask, AboutGoal::since)
                .containsExactly(tuple(Ask.FIGURES, SomeFacts.START));
        assertThat(asks(goal().stale(), CARLA)).isEmpty();
        assertThat(asks(goal().stale().state(GoalState.PAUSED), BRAM)).isEmpty();
    }

    @Test
    void a_goal_that_ended_asks_for_its_final_figures_and_then_for_a_look_back() {
        assertThat(ended(goal().status(Status.AWAITING), 4)).containsExactly(Ask.FINAL_FIGURES);
        assertThat(ended(goal().status(Status.MISSED), 4)).containsExactly(Ask.LOOK_BACK);
        assertThat(ended(goal().status(Status.ACHIEVED), 90)).containsExactly(Ask.LOOK_BACK);
    }

    @Test
    void a_check_in_after_the_end_closes_it_and_so_does_time() {
        assertThat(ended(goal().status(Status.MISSED).checkedOn(DEADLINE), 4)).containsExactly(Ask.LOOK_BACK);
        assertThat(ended(goal().status(Status.MISSED).checkedOn(DEADLINE.plusDays(1)), 4))
                .isEmpty();
        assertThat(ended(goal().status(Status.MISSED), 91)).isEmpty();
    }

    private static List<Ask> ended(SomeFacts goal, int daysAgo) {
        return GoalDuties.of(goal.facts(), BRAM, DEADLINE.plusDays(daysAgo)).stream()
                .map(AboutGoal::ask)
                .toList();
    }
}
