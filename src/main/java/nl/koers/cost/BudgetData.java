package nl.koers.cost;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decides that a goal may cost.
 *
 * @param amount minor units of the workspace's currency, 0 to 10^12; null for nothing agreed about money
 * @param minutes of work, 0 to 6,000,000; null for nothing agreed about hours
 * @param reason up to 2000 characters; asked when there was a budget before
 */
public record BudgetData(@Nullable Long amount, @Nullable Long minutes, String reason) {}
