package nl.koers.snapshot;

import nl.koers.channel.MetricKind;
import org.jspecify.annotations.Nullable;

/** A series with the names that people know it by. */
record NamedSeries(
        SeriesId id,
        String channel,
        String metric,
        @Nullable MetricKind kind) {}
