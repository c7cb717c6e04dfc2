package nl.koers.snapshot;

import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.MetricKind;
import org.jspecify.annotations.Nullable;

/**
 * What writing a batch would do; nothing is written.
 *
 * @param first the values that stand first in the file
 * @param series a few of its series, with the figures around them
 */
public record Foreseen(Written written, List<Value> first, List<Series> series) {

    /**
     * How much to show.
     *
     * @param values at most this many of the first
     * @param series at most this many to draw
     */
    public record Limits(int values, int series) {}

    /**
     * A value and what would become of it.
     *
     * @param old the figure as it stands; null when there is none
     * @param line of the file; 0 for a value that stands in no line
     */
    public record Value(
            SnapshotBatch.Name series,
            @Nullable MetricKind kind,
            LocalDate from,
            LocalDate to,
            double value,
            @Nullable Double old,
            Outcome outcome,
            int line) {}

    /**
     * A series to draw, each list by day and at most {@value #MOST_POINTS} long: of more, every n-th and the last.
     *
     * @param figures as they stand, from one length of the file before its first day to one after its last
     * @param values of the file
     */
    public record Series(SnapshotBatch.Name series, List<Point> figures, List<Point> values) {

        public static final int MOST_POINTS = 200;
    }

    /** A value on the last day of its period. */
    public record Point(LocalDate on, double value) {}
}
