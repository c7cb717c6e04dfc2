package nl.koers.cost;

import org.jspecify.annotations.Nullable;

/**
 * What one result costs, with what went into it; or why that cannot be told.
 *
 * @param cost money and hours together; null where unknown
 * @param result null where unknown; may be nothing or go the wrong way, and then there is no price
 * @param price null exactly where there is a reason
 * @param missing why there is no price
 */
public record Price(
        @Nullable Money cost,
        @Nullable Result result,
        @Nullable Money price,
        @Nullable NoPrice missing) {}
