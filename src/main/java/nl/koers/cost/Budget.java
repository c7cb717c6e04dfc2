package nl.koers.cost;

import java.time.Instant;
import nl.koers.goal.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What a goal may cost, by one decision.
 *
 * @param version counts the decisions about this goal, from 1
 * @param amount minor units of the workspace's currency; null when nothing was agreed about money
 * @param minutes of work; null when nothing was agreed about hours
 * @param reason empty only for the first
 */
public record Budget(
        GoalId goal,
        long version,
        @Nullable Long amount,
        @Nullable Long minutes,
        Instant at,
        String by,
        String reason) {}
