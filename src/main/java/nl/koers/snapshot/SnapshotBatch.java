package nl.koers.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricKind;
import org.jspecify.annotations.Nullable;

/**
 * The values of one file on their way into the database, a series at a time, in arrays: some twenty bytes a value.
 *
 * <p>Fill it, {@link #sort} it, write it with {@link Snapshots#write}.
 */
public final class SnapshotBatch {

    /** A series as a file names it; its metric may not exist yet. */
    public record Name(ChannelId channel, String metric) {}

    private final Map<Name, Integer> numbers = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final List<@Nullable MetricKind> kinds = new ArrayList<>();
    private final List<BatchedSeries> series = new ArrayList<>();
    private int size;

    /**
     * The number of a series within this batch, from 0.
     *
     * @param kind of its metric, null when the file does not say
     */
    public int series(ChannelId channel, String metric, @Nullable MetricKind kind) {
        Name name = new Name(channel, metric);
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        kinds.add(kind);
        series.add(new BatchedSeries());
        return names.size() - 1;
    }

    /** The codes of its metrics, each once. */
    public Set<String> metrics() {
        return names.stream().map(Name::metric).collect(Collectors.toSet());
    }

    /**
     * Adds a value.
     *
     * @param series from {@link #series}
     * @param from first day, as an epoch day
     * @param to last day, inclusive
     * @param value finite
     * @param line of the file, 0 for a value that stands in no line
     */
    public void add(int series, int from, int to, double value, int line) {
        this.series.get(series).add(from, to, value, line);
        size++;
    }

    /**
     * Puts every series in order of its periods and drops values that say the same twice.
     *
     * @param found takes the periods that have two different values; the batch may not be written unless there are none
     */
    public void sort(Consumer<Contradiction> found) {
        for (int number = 0; number < series.size(); number++) {
            series.get(number).sort(names.get(number), found);
        }
    }

    /**
     * Takes the values of some lines out of a sorted batch.
     *
     * @param contradictions values that {@link #sort} found beside another; they are not counted any more
     * @return how many values were taken out, without those
     */
    public int leaveOut(BitSet lines, int contradictions) {
        int removed = series.stream().mapToInt(one -> one.leaveOut(lines)).sum();
        size -= removed + contradictions;
        return removed;
    }

    /** Two values in one file for the same period of a series, the line of the first first. */
    public record Contradiction(Name series, int from, int firstLine, int secondLine, double secondValue) {}

    /** Values added, those that said the same twice included. */
    public int size() {
        return size;
    }

    public int seriesCount() {
        return names.size();
    }

    public Name name(int series) {
        return names.get(series);
    }

    @Nullable
    MetricKind kind(int series) {
        return kinds.get(series);
    }

    BatchedSeries values(int series) {
        return this.series.get(series);
    }

    /** Takes one value after the other. Days are epoch days. */
    public interface Taker {
        void take(Name series, @Nullable MetricKind kind, int from, int to, double value, int line);
    }

    /** Hands every value to the taker, a series at a time. */
    public void each(Taker taker) {
        for (int number = 0; number < names.size(); number++) {
            BatchedSeries values = values(number);
            for (int i = 0; i < values.size(); i++) {
                taker.take(name(number), kind(number), values.from(i), values.to(i), values.value(i), values.line(i));
            }
        }
    }

    /** First day of a series that has values, as an epoch day. */
    public int firstDay(int series) {
        return values(series).first();
    }

    /** Last day of a series that has values, as an epoch day. */
    public int lastDay(int series) {
        return values(series).last();
    }

    /** Values of a series. */
    public int count(int series) {
        return values(series).size();
    }
}
