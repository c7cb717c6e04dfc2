package nl.koers.objective;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it stands now.
 *
 * @param version 0 while nothing was ever written
 * @param changedAt null while nothing was ever written
 * @param changedBy null while nothing was ever written
 */
public record PostPlan(
        long version,
        PostPlanData data,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    static final PostPlan NONE = new PostPlan(0, PostPlanData.EMPTY, null, null);
}
