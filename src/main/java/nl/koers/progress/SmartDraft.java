package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalData;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * A promise while it is being written: what is still open is null. Days are in the workspace's zone, start and deadline
 * inclusive.
 *
 * @param metric null while none is chosen, and for one that has no figures because it is new
 * @param measure null while nobody has said how the metric counts
 * @param baseline null to take it from the figures
 * @param start null reads as today
 */
public record SmartDraft(
        @Nullable ChannelId channel,
        @Nullable MetricId metric,
        @Nullable Measure measure,
        Direction direction,
        @Nullable Double baseline,
        @Nullable Target target,
        @Nullable LocalDate start,
        @Nullable LocalDate deadline,
        List<Milestone> milestones,
        @Nullable ObjectiveId objective,
        @Nullable PersonId owner,
        @Nullable PersonId accountable) {

    /** A promise that was made. */
    public static SmartDraft of(GoalData data) {
        return new SmartDraft(
                data.channel(),
                data.metric(),
                data.measure(),
                data.direction(),
                data.baseline(),
                data.target(),
                data.start(),
                data.deadline(),
                data.milestones(),
                data.objective(),
                data.owner(),
                data.accountable());
    }
}
