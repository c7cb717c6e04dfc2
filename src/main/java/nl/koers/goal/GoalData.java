package nl.koers.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
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
        return with(change -> {
            change.state = newState;
            change.stateReason = newReason;
        });
    }

    /** The same promise for another objective; null for none. */
    public GoalData serving(@Nullable ObjectiveId newObjective) {
        return with(change -> change.objective = newObjective);
    }

    GoalData with(String newTitle, Measure newMeasure, Target newTarget) {
        return with(change -> {
            change.title = newTitle;
            change.measure = newMeasure;
            change.target = newTarget;
        });
    }

    /** The one way to change something: what is not named stays. */
    private GoalData with(Consumer<Change> told) {
        Change change = new Change(this);
        told.accept(change);
        return new GoalData(
                change.title,
                channel,
                metric,
                change.measure,
                direction,
                baseline,
                change.target,
                start,
                deadline,
                milestones,
                owner,
                accountable,
                change.objective,
                why,
                cadenceDays,
                change.state,
                change.stateReason);
    }

    /** What can be different in a copy. */
    private static final class Change {

        private String title;
        private @Nullable Measure measure;
        private Target target;
        private @Nullable ObjectiveId objective;
        private GoalState state;
        private String stateReason;

        Change(GoalData data) {
            title = data.title;
            measure = data.measure;
            target = data.target;
            objective = data.objective;
            state = data.state;
            stateReason = data.stateReason;
        }
    }
}
