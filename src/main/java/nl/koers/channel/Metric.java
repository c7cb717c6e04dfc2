package nl.koers.channel;

import org.jspecify.annotations.Nullable;

/**
 * Something a channel reports.
 *
 * @param code its name in files, tables and the API, for example {@code new_followers}; case matters
 * @param kind null until somebody has said how a metric of one's own counts
 * @param unit how its figures are read and typed
 */
public record Metric(MetricId id, String code, @Nullable MetricKind kind, MetricUnit unit) {}
