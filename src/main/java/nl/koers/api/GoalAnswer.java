package nl.koers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Acceptance;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the API writes it; exactly one of target, targetDelta and targetPercent is not null.
 *
 * @param unit how people read its figures; here they are as they are kept, 0.05 for 5%
 * @param objective id of a marketing objective
 * @param acceptance what the accountable manager says of it now; null while nobody is accountable, and in a promise of
 *     the past
 */
record GoalAnswer(
        long id,
        long version,
        String title,
        String channel,
        long channelId,
        String metric,
        MetricUnit unit,
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
        String stateReason,
        @Nullable AcceptanceAnswer acceptance) {

    /**
     * How far the agreement is; target as in {@code 1000}, {@code +300} or {@code +30%}.
     *
     * @param by who proposed it or answered; a name
     * @param reason why it was sent back; empty otherwise
     * @param baseline null when it is taken from the figures
     */
    record AcceptanceAnswer(
            Acceptance.State state,
            Instant at,
            String by,
            boolean onBehalf,
            String reason,
            String target,
            @Nullable Double baseline,
            LocalDate deadline) {

        static @Nullable AcceptanceAnswer of(@Nullable Acceptance said) {
            return said == null
                    ? null
                    : new AcceptanceAnswer(
                            said.state(),
                            said.at(),
                            said.by(),
                            said.onBehalf(),
                            said.reason(),
                            said.terms().target().written(),
                            said.terms().baseline(),
                            said.terms().deadline());
        }
    }

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
