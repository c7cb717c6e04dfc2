package nl.koers.imports;

import java.time.LocalDate;
import nl.koers.channel.ChannelId;

/**
 * A figure that somebody types in.
 *
 * @param metric its code; another spelling of a known metric's capitals is that metric
 * @param from first day, inclusive, 1990 to 2199 and not after today
 * @param to last day, inclusive; equal to {@code from} for a day or a moment
 * @param value finite, below 1e300; not negative for a metric that is a level
 */
public record TypedValue(ChannelId channel, String metric, LocalDate from, LocalDate to, double value) {}
