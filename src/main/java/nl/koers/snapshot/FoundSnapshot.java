package nl.koers.snapshot;

import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the names of what it measures.
 *
 * @param channel its name
 * @param metric its code
 */
public record FoundSnapshot(
        String channel, String metric, @Nullable MetricKind kind, MetricUnit unit, Snapshot snapshot) {}
