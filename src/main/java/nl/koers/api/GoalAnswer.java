package nl.koers.api;

import java.time.LocalDate;
import java.util.List;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the API writes it; exactly one of target, targetDelta and targetPercent is not null.
 *
 * @param objective id of a marketing objective
 */
record GoalAnswer(
        long id,
        long version,
        String title,
        String channel,
        long channelId,
        String metric,
        Measure measure,
        Direction direction,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Double targetDelta,
        @Nullable Double targetPercent,
        @Nullable ReferenceAnswer reference,
        LocalDate start,
        LocalDate deadline,
        List<Milestone> milestones,
        @Nullable String owner,
        @Nullable String accountable,
        @Nullable Long objective,
        String why,
        @Nullable Integer cadenceDays,
        GoalState state,
        String stateReason) {

    /** The frozen value a relative target was written against. */
    record ReferenceAnswer(double value, LocalDate from, LocalDate to, double completeness) {

        static @Nullable ReferenceAnswer of(Target.@Nullable Reference reference) {
            return reference == null
                    ? null
                    : new ReferenceAnswer(
                            reference.value(), reference.from(), reference.to(), reference.completeness());
        }
    }
}
