package nl.koers.cost;

import java.time.Instant;

/**
 * An entry as it stands now.
 *
 * @param isTakenBack whether it no longer counts; it can be put back
 * @param at when it was written, and {@code by} whom; changes are in {@link CostChange}
 */
public record CostEntry(CostEntryId id, long version, CostEntryData data, boolean isTakenBack, Instant at, String by) {}
