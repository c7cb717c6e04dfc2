package nl.koers.api;

import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a program says about a goal. {@code PUT} takes what {@code GET} gave: the fields that Koers fills (id, channelId,
 * unit, reference, acceptance) may stand in it and must not be changed.
 *
 * @param channel an id, a name, or a platform of which there is one channel
 * @param owner e-mail address or name
 * @param objective id of a marketing objective
 * @param reason why target, baseline or deadline change
 */
record GoalBody(
        @Nullable Long id,
        @Nullable Long version,
        @Nullable String title,
        @Nullable String channel,
        @Nullable Long channelId,
        @Nullable String metric,
        @Nullable MetricUnit unit,
        @Nullable Measure measure,
        @Nullable Direction direction,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Double targetDelta,
        @Nullable Double targetPercent,
        GoalAnswer.@Nullable ReferenceAnswer reference,
        @Nullable LocalDate start,
        @Nullable LocalDate deadline,
        @Nullable List<MilestoneBody> milestones,
        @Nullable String owner,
        @Nullable String accountable,
        @Nullable Long objective,
        @Nullable String why,
        @Nullable Integer cadenceDays,
        @Nullable GoalState state,
        @Nullable String stateReason,
        GoalAnswer.@Nullable AcceptanceAnswer acceptance,
        @Nullable String reason) {

    /** A milestone; both parts are required. */
    record MilestoneBody(@Nullable LocalDate on, @Nullable Double value) {}

    /** The field in which the target was written. */
    String targetField() {
        if (targetDelta != null) {
            return "targetDelta";
        }
        return targetPercent != null ? "targetPercent" : "target";
    }
}
