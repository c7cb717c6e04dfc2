package nl.koers.started;

import java.time.LocalDate;
import nl.koers.channel.Metric;

/**
 * What a page reports, and how well.
 *
 * @param first first day of the figures that begin in the last 135 days
 * @param newest last day of the newest figure
 * @param recent number of figures that begin in the last 135 days
 */
public record KnownMetric(Metric metric, LocalDate first, LocalDate newest, int recent) {}
