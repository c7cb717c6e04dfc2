package nl.koers.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * What a form edits. Days are in the workspace's zone, start and deadline inclusive.
 *
 * @param title empty to have one proposed from the rest
 * @param measure null to let it follow from the metric's kind; never null in a {@link Goal} that is kept
 * @param baseline null takes it from the figures
 * @param milestones by day; only for goals that grow or shrink
 * @param objective the marketing objective it serves; null is a gap that Koers shows
 * @param cadenceDays days expected between imports; null leaves it to the way its figures come in
 */
public record GoalData(
        String title,
        ChannelId channel,
        MetricId metric,
        @Nullable Measure measure,
        Direction direction,
        @Nullable Double baseline,
        Target target,
        LocalDate start,
        LocalDate deadline,
        List<Milestone> milestones,
        @Nullable PersonId owner,
        @Nullable PersonId accountable,
        @Nullable ObjectiveId objective,
        String why,
        @Nullable Integer cadenceDays,
        GoalState state,
        String stateReason) {

    public GoalData {
        title = title.strip();
        why = why.strip();
        stateReason = stateReason.strip();
        milestones =
                milestones.stream().sorted(Comparator.comparing(Milestone::on)).toList();
    }

    /** The same promise, paused, stopped or resumed. */
    public GoalData in(GoalState newState, String newReason) {
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
                why,
                cadenceDays,
                newState,
                newReason);
    }

    /** The same promise for another objective; null for none. */
    public GoalData serving(@Nullable ObjectiveId newObjective) {
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
                newObjective,
                why,
                cadenceDays,
                state,
                stateReason);
    }

    GoalData with(String newTitle, Measure newMeasure, Target newTarget) {
        return new GoalData(
                newTitle,
                channel,
                metric,
                newMeasure,
                direction,
                baseline,
                newTarget,
                start,
                deadline,
                milestones,
                owner,
                accountable,
                objective,
                why,
                cadenceDays,
                state,
                stateReason);
    }
}
