package nl.koers.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.koers.action.CheckInRhythm.Asked;
import nl.koers.goal.GoalState;
import nl.koers.progress.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-22. */
class CheckInRhythmTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-01, NOT_YET",
        "2026-03-31, NOT_YET",
        "2026-04-01, ASKED",
        "2026-04-07, ASKED",
        "2026-04-08, REMINDED",
        "2026-04-14, REMINDED",
        "2026-04-15, ESCALATED",
        "2026-06-30, ESCALATED",
        "2026-07-01, NOT_YET"
    })
    void a_goal_on_track_is_asked_after_a_month_reminded_after_a_week_and_escalated_after_two(
            LocalDate today, Asked expected) {
        assertThat(CheckInRhythm.asked(new SomeFacts().checkedOn(MARCH).facts(), today))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-07, NOT_YET",
        "2026-03-08, ASKED",
        "2026-03-14, ASKED",
        "2026-03-15, REMINDED",
        "2026-03-21, REMINDED",
        "2026-03-22, ESCALATED"
    })
    void a_goal_that_is_behind_is_asked_every_week(LocalDate today, Asked expected) {
        GoalFacts behind = new SomeFacts()
                .checkedOn(MARCH)
                .behindSince(LocalDate.of(2026, 2, 1))
                .facts();

        assertThat(CheckInRhythm.asked(behind, today)).isEqualTo(expected);
    }

    @Test
    void falling_behind_asks_from_that_day_on_and_not_for_the_silence_before() {
        LocalDate fell = LocalDate.of(2026, 3, 25);
        GoalFacts behind = new SomeFacts().checkedOn(MARCH).behindSince(fell).facts();

        assertThat(CheckInRhythm.dueOn(behind, fell)).contains(fell);
        assertThat(CheckInRhythm.asked(behind, fell)).isEqualTo(Asked.ASKED);
    }

    @Test
    void falling_behind_does_not_put_off_what_was_asked_already() {
        LocalDate fell = LocalDate.of(2026, 4, 10);
        GoalFacts behind = new SomeFacts().checkedOn(MARCH).behindSince(fell).facts();

        assertThat(CheckInRhythm.dueOn(behind, fell)).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void before_the_first_one_silence_begins_with_the_goal_or_when_it_was_written_down() {
        LocalDate today = LocalDate.of(2026, 5, 1);

        assertThat(CheckInRhythm.dueOn(new SomeFacts().facts(), today)).contains(LocalDate.of(2026, 2, 1));
        assertThat(CheckInRhythm.dueOn(new SomeFacts().madeOn(MARCH).facts(), today))
                .contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void the_end_of_a_short_month_counts_as_a_month() {
        GoalFacts goal = new SomeFacts().checkedOn(LocalDate.of(2026, 1, 31)).facts();

        assertThat(CheckInRhythm.dueOn(goal, MARCH)).contains(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"ACHIEVED", "MISSED", "AWAITING", "NOT_STARTED", "PAUSED", "STOPPED"})
    void nobody_is_asked_about_a_goal_that_is_not_under_way(Status status) {
        assertThat(CheckInRhythm.dueOn(new SomeFacts().status(status).facts(), MARCH))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_about_a_goal_that_is_paused_to_come_or_nobodys() {
        assertThat(CheckInRhythm.dueOn(new SomeFacts().state(GoalState.PAUSED).facts(), MARCH))
                .isEmpty();
        assertThat(CheckInRhythm.dueOn(new SomeFacts().start(MARCH.plusDays(1)).facts(), MARCH))
                .isEmpty();
        assertThat(CheckInRhythm.dueOn(new SomeFacts().owner(null).facts(), MARCH))
                .isEmpty();
    }
}
