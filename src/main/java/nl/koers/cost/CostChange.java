package nl.koers.cost;

import java.time.Instant;

/**
 * One change of an entry.
 *
 * @param field as in {@link CostEntryData}, or {@code state} for taking back and putting back
 * @param from old value: minor units, minutes, an ISO day, a code, or shares such as {@code 3:6000 7:4000} (goal and basis
 *     points)
 */
public record CostChange(CostEntryId entry, Instant at, String by, String field, String from, String to) {}
