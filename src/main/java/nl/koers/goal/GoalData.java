package nl.koers.goal;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import org.jspecify.annotations.Nullable;

/**
 * What a form edits. Days are in the workspace's zone, start and deadline inclusive.
 *
 * @param title empty to have one proposed from the rest
 * @param baseline null takes it from the figures
 * @param milestones by day
 * @param cadenceDays days expected between imports; null for the default of 30
 */
public record GoalData(
        String title,
        ChannelId channel,
        MetricId metric,
        Measure measure,
        Direction direction,
        @Nullable Double baseline,
        Target target,
        LocalDate start,
        LocalDate deadline,
        List<Milestone> milestones,
        @Nullable PersonId owner,
        @Nullable PersonId accountable,
        String why,
        @Nullable Integer cadenceDays,
        GoalState state,
        String stateReason) {

    public GoalData {
        milestones = List.copyOf(milestones);
    }
}
