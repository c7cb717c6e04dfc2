package nl.koers.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a program types in; every field but {@code to} is required.
 *
 * @param channel an id, a name, or a platform of which there is one channel
 * @param to the last day; {@code from} when it is left out
 */
record SnapshotBody(
        @Nullable String channel,
        @Nullable String metric,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Double value) {}
