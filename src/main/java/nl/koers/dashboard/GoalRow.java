package nl.koers.dashboard;

import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Platform;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.PlannedPoint;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/**
 * A goal as lists show it, standing as last evaluated.
 *
 * @param metric its code
 * @param unit how its figures are written
 * @param owner name, null when nobody is
 * @param accountable name, null when nobody is
 * @param objective the marketing objective it serves, null for none
 * @param objectiveTitle null with {@code objective}
 * @param recent the last figures as they were measured, oldest first, for a line without axes; empty where a
 *     list does not draw it
 */
public record GoalRow(
        GoalId id,
        String title,
        ChannelId channelId,
        String channel,
        Platform platform,
        String metric,
        MetricUnit unit,
        Measure measure,
        Direction direction,
        @Nullable String owner,
        @Nullable String accountable,
        @Nullable ObjectiveId objective,
        @Nullable String objectiveTitle,
        LocalDate start,
        LocalDate deadline,
        GoalState state,
        Standing standing,
        List<PlannedPoint> recent) {

    public Status status() {
        return standing.status();
    }

    /** Whether nothing more is expected of this goal: stopped, or past its deadline with its verdict known. */
    public boolean closed(LocalDate today) {
        return state == GoalState.STOPPED || (deadline.isBefore(today) && status() != Status.AWAITING);
    }

    /** Share of the way that should be done by the data date; null where that says nothing. */
    public @Nullable Double plannedShare() {
        Double planned = standing.planned();
        Double baseline = standing.baseline();
        Double target = standing.target();
        if (planned == null || baseline == null || target == null || direction.keeps() || target.equals(baseline)) {
            return null;
        }
        return (planned - baseline) / (target - baseline);
    }
}
