package nl.koers.snapshot;

import java.time.LocalDate;
import nl.koers.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Which figures to find; null asks for all.
 *
 * @param metric its code
 * @param from first value of a snapshot's last day, inclusive
 * @param until last value of a snapshot's last day, inclusive
 */
public record SnapshotFilter(
        @Nullable ChannelId channel,
        @Nullable String metric,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable ImportId importId) {

    public static final SnapshotFilter ALL = new SnapshotFilter(null, null, null, null, null);
}
