package nl.koers.goal;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** A goal to reach 1000 in the half year from 3 March 2026 on, to be changed here and there. */
public final class SomeGoal {

    public static final LocalDate START = LocalDate.of(2026, 3, 3);
    public static final LocalDate DEADLINE = LocalDate.of(2026, 9, 3);

    private final ChannelId channel;
    private final MetricId metric;
    private String title = "";
    private @Nullable Measure measure;
    private Direction direction = Direction.INCREASE;
    private @Nullable Double baseline;
    private Target target = new Target(TargetKind.ABSOLUTE, 1000, null);
    private LocalDate start = START;
    private LocalDate deadline = DEADLINE;
    private List<Milestone> milestones = List.of();
    private @Nullable PersonId owner;
    private @Nullable PersonId accountable;
    private @Nullable ObjectiveId objective;
    private GoalState state = GoalState.ACTIVE;
    private String stateReason = "";

    public SomeGoal(ChannelId channel, MetricId metric) {
        this.channel = channel;
        this.metric = metric;
    }

    public SomeGoal title(String value) {
        title = value;
        return this;
    }

    public SomeGoal measure(Measure value) {
        measure = value;
        return this;
    }

    public SomeGoal direction(Direction value) {
        direction = value;
        return this;
    }

    public SomeGoal baseline(double value) {
        baseline = value;
        return this;
    }

    public SomeGoal target(TargetKind kind, double amount) {
        target = new Target(kind, amount, null);
        return this;
    }

    public SomeGoal start(LocalDate value) {
        start = value;
        return this;
    }

    public SomeGoal deadline(LocalDate value) {
        deadline = value;
        return this;
    }

    public SomeGoal milestones(Milestone... values) {
        milestones = List.of(values);
        return this;
    }

    public SomeGoal owner(@Nullable PersonId value) {
        owner = value;
        return this;
    }

    public SomeGoal accountable(@Nullable PersonId value) {
        accountable = value;
        return this;
    }

    public SomeGoal objective(ObjectiveId value) {
        objective = value;
        return this;
    }

    public SomeGoal state(GoalState value, String reason) {
        state = value;
        stateReason = reason;
        return this;
    }

    public GoalData data() {
        return new GoalData(
                title,
                channel,
                metric,
                measure,
                direction,
                baseline,
                target,
                start,
                deadline,
                milestones,
                owner,
                accountable,
                objective,
                "",
                null,
                state,
                stateReason);
    }
}
