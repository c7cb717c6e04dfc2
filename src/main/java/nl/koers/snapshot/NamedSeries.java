package nl.koers.snapshot;

import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import org.jspecify.annotations.Nullable;

/** A series with the names that people know it by. */
record NamedSeries(
        SeriesId id,
        String channel,
        String metric,
        @Nullable MetricKind kind,
        MetricUnit unit) {}
