package nl.koers.progress;

import static nl.koers.progress.Status.ACHIEVED;
import static nl.koers.progress.Status.AT_RISK;
import static nl.koers.progress.Status.AWAITING;
import static nl.koers.progress.Status.BEHIND;
import static nl.koers.progress.Status.MISSED;
import static nl.koers.progress.Status.NOT_STARTED;
import static nl.koers.progress.Status.NO_DATA;
import static nl.koers.progress.Status.ON_TRACK;
import static nl.koers.progress.Status.PAUSED;
import static nl.koers.progress.Status.STOPPED;
import static nl.koers.progress.Status.TOO_EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.koers.progress.RollUp.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RollUpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static List<Part> running(Status... statuses) {
        return Stream.of(statuses).map(status -> Part.of(status, TODAY, TODAY)).toList();
    }

    private static List<Part> ended(Status... statuses) {
        return Stream.of(statuses)
                .map(status -> Part.of(status, TODAY.minusDays(1), TODAY))
                .toList();
    }

    private static @Nullable Status together(List<Part> some, List<Part> others) {
        List<Part> all = new ArrayList<>(some);
        all.addAll(others);
        return RollUp.of(all).status();
    }

    private static @Nullable Status of(Status... statuses) {
        return RollUp.of(running(statuses)).status();
    }

    @Test
    void is_as_well_as_its_weakest_running_goal() {
        assertThat(of(ON_TRACK, BEHIND, AT_RISK)).isEqualTo(BEHIND);
        assertThat(of(ON_TRACK, AT_RISK)).isEqualTo(AT_RISK);
        assertThat(of(ACHIEVED, ON_TRACK)).isEqualTo(ON_TRACK);
        assertThat(of(ACHIEVED, ACHIEVED)).isEqualTo(ACHIEVED);
    }

    @Test
    void is_lost_as_soon_as_a_running_goal_cannot_be_won_any_more() {
        assertThat(of(BEHIND, MISSED, ON_TRACK)).isEqualTo(MISSED);
    }

    @Test
    void does_not_let_goals_decide_that_cannot_be_judged_but_counts_them() {
        RolledUp rolled = RollUp.of(running(NO_DATA, TOO_EARLY, ON_TRACK, NO_DATA, AWAITING, NOT_STARTED));

        assertThat(rolled.status()).isEqualTo(ON_TRACK);
        assertThat(rolled.counts())
                .isEqualTo(Map.of(NO_DATA, 2, TOO_EARLY, 1, ON_TRACK, 1, AWAITING, 1, NOT_STARTED, 1));
        assertThat(rolled.goals()).isEqualTo(6);
    }

    @Test
    void says_why_it_cannot_be_judged_when_no_goal_can() {
        assertThat(of(TOO_EARLY, NO_DATA)).isEqualTo(NO_DATA);
        assertThat(of(TOO_EARLY, NOT_STARTED)).isEqualTo(TOO_EARLY);
        assertThat(together(running(TOO_EARLY), ended(AWAITING))).isEqualTo(AWAITING);
    }

    @Test
    void leaves_what_was_missed_behind_once_a_new_goal_runs() {
        assertThat(together(ended(MISSED), running(ON_TRACK))).isEqualTo(ON_TRACK);
        assertThat(together(ended(ACHIEVED), running(BEHIND))).isEqualTo(BEHIND);
        assertThat(together(ended(MISSED), running(TOO_EARLY))).isEqualTo(TOO_EARLY);
    }

    @Test
    void is_as_its_goals_ended_when_none_runs() {
        assertThat(RollUp.of(ended(ACHIEVED, MISSED)).status()).isEqualTo(MISSED);
        assertThat(RollUp.of(ended(ACHIEVED, NO_DATA)).status()).isEqualTo(ACHIEVED);
        assertThat(RollUp.of(ended(NO_DATA)).status()).isEqualTo(NO_DATA);
    }

    @Test
    void does_not_count_on_goals_that_rest() {
        assertThat(of(PAUSED, STOPPED, BEHIND)).isEqualTo(BEHIND);
        assertThat(of(PAUSED, STOPPED)).isEqualTo(PAUSED);
        assertThat(together(running(STOPPED), ended(ACHIEVED))).isEqualTo(ACHIEVED);
        assertThat(of(STOPPED)).isEqualTo(STOPPED);
    }

    @Test
    void has_no_status_without_goals() {
        assertThat(RollUp.of(List.of())).isEqualTo(RolledUp.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void knows_every_status_alone_before_and_after_the_deadline(Status status) {
        assertThat(RollUp.of(running(status)).status()).isEqualTo(status);
        assertThat(RollUp.of(ended(status)).status()).isEqualTo(status);
    }

    @Test
    void does_not_depend_on_the_order_of_goals_and_each_more_goal_that_runs_never_makes_it_better() {
        Random random = new Random(20260303);
        List<Status> judged = List.of(ACHIEVED, ON_TRACK, AT_RISK, BEHIND, MISSED);
        for (int round = 0; round < 500; round++) {
            List<Part> parts = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                parts.addAll(running(judged.get(random.nextInt(judged.size()))));
            }
            @Nullable Status before = RollUp.of(parts).status();
            Status added = judged.get(random.nextInt(judged.size()));
            parts.addAll(running(added));
            Collections.shuffle(parts, random);
            @Nullable Status after = RollUp.of(parts).status();

            int expected = Math.max(judged.indexOf(before), judged.indexOf(added));
            assertThat(judged.indexOf(after)).isEqualTo(expected);
        }
    }
}
