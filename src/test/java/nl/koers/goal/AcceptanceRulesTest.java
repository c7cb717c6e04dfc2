package nl.koers.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Target.TargetKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptanceRulesTest {

    private static final PersonId CARLA = new PersonId(3);
    private static final PersonId BRAM = new PersonId(2);

    private static SomeGoal goal() {
        return new SomeGoal(new ChannelId(1), new MetricId(1))
                .measure(Measure.LEVEL)
                .accountable(CARLA);
    }

    private static boolean asksAnew(SomeGoal changed) {
        return AcceptanceRules.asksAnew(goal().data(), changed.data());
    }

    @Test
    void another_promise_must_be_accepted_anew() {
        assertThat(List.of(
                        goal().target(TargetKind.ABSOLUTE, 900),
                        goal().target(TargetKind.DELTA, 1000),
                        goal().baseline(500),
                        goal().deadline(SomeGoal.DEADLINE.plusDays(1)),
                        goal().accountable(BRAM),
                        goal().accountable(null),
                        goal().direction(Direction.KEEP_AT_LEAST),
                        new SomeGoal(new ChannelId(1), new MetricId(2))
                                .measure(Measure.LEVEL)
                                .accountable(CARLA)))
                .allMatch(AcceptanceRulesTest::asksAnew);
    }

    @Test
    void another_title_owner_milestone_or_pause_must_not() {
        assertThat(List.of(
                        goal(),
                        goal().title("Another title"),
                        goal().owner(BRAM),
                        goal().milestones(new Milestone(SomeGoal.START.plusDays(10), 600)),
                        goal().state(GoalState.PAUSED, "Holiday")))
                .noneMatch(AcceptanceRulesTest::asksAnew);
    }

    @Test
    void a_reference_that_the_figures_fill_in_must_not() {
        GoalData open = goal().target(TargetKind.PERCENT, 30).data();
        Target.Reference frozen = new Target.Reference(700, SomeGoal.START.minusDays(30), SomeGoal.START, 1);

        assertThat(AcceptanceRules.asksAnew(
                        open, open.with("", Measure.LEVEL, open.target().with(frozen))))
                .isFalse();
    }

    @Test
    void the_accountable_manager_answers_and_an_admin_for_them_and_nobody_else() {
        assertThat(mayAnswer(CARLA, false)).isTrue();
        assertThat(mayAnswer(BRAM, true)).isTrue();
        assertThat(mayAnswer(BRAM, false)).isFalse();
        assertThat(mayAnswer(null, false)).as("a program").isFalse();
    }

    private static boolean mayAnswer(@Nullable PersonId asker, boolean admin) {
        return AcceptanceRules.mayAnswer(asker, admin, CARLA);
    }
}
