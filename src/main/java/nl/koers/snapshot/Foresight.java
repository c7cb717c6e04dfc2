package nl.koers.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.koers.snapshot.SeriesComparison.Differing;
import org.jspecify.annotations.Nullable;

/** Foresees what writing a batch would do, series by series, and remembers its first lines. */
final class Foresight implements AutoCloseable {

    private static final Comparator<Foreseen.Value> BY_LINE = Comparator.comparingInt(
                    (Foreseen.Value value) -> value.line() == 0 ? Integer.MAX_VALUE : value.line())
            .thenComparing(Foreseen.Value::from);

    private final SnapshotBatch batch;
    private final int most;
    private final Precedence precedence;
    private final SeriesReader reader;
    private final Tally tally = new Tally();
    private final PriorityQueue<Foreseen.Value> first = new PriorityQueue<>(BY_LINE.reversed());

    /**
     * @param exportedOn epoch day of the file's export
     * @param most how many values are remembered
     */
    Foresight(Connection connection, SnapshotBatch batch, long exportedOn, int most) throws SQLException {
        this.batch = batch;
        this.most = most;
        precedence = new Precedence(connection);
        reader = new SeriesReader(connection, precedence, new Rank(exportedOn, Long.MAX_VALUE));
    }

    /** @param stored null for a series that does not exist yet */
    void look(int number, @Nullable SeriesId stored) throws SQLException {
        BatchedSeries values = batch.values(number);
        if (values.size() == 0) {
            return;
        }
        SeriesComparison compared =
                stored == null ? new SeriesComparison(values.size()) : reader.compare(stored.value(), values);
        tally.count(compared);
        remember(number, values, compared);
    }

    private void remember(int number, BatchedSeries values, SeriesComparison compared) {
        int next = 0;
        for (int i = 0; i < values.size(); i++) {
            boolean differs = next < compared.differing.size()
                    && compared.differing.get(next).index() == i;
            Differing figure = differs ? compared.differing.get(next++) : null;
            if (first.size() == most && !isEarlier(values.line(i))) {
                continue;
            }
            first.add(value(number, values, i, compared.outcome(i), figure));
            if (first.size() > most) {
                first.remove();
            }
        }
    }

    private boolean isEarlier(int line) {
        Foreseen.Value last = first.peek();
        return last != null && line > 0 && (last.line() == 0 || line < last.line());
    }

    private Foreseen.Value value(int number, BatchedSeries values, int i, Outcome outcome, @Nullable Differing other) {
        Double same = outcome == Outcome.SAME ? (Double) values.value(i) : null;
        return new Foreseen.Value(
                batch.name(number),
                batch.kind(number),
                LocalDate.ofEpochDay(values.from(i)),
                LocalDate.ofEpochDay(values.to(i)),
                values.value(i),
                other == null ? same : (Double) other.figure(),
                outcome,
                values.line(i));
    }

    Written written() {
        return tally.written(batch.size());
    }

    List<Foreseen.Value> first() {
        List<Foreseen.Value> ordered = new ArrayList<>(first);
        ordered.sort(BY_LINE);
        return List.copyOf(ordered);
    }

    /** The values of a series as points. */
    static List<Foreseen.Point> points(BatchedSeries values) {
        Foreseen.Point[] all = new Foreseen.Point[values.size()];
        Arrays.setAll(all, i -> new Foreseen.Point(LocalDate.ofEpochDay(values.to(i)), values.value(i)));
        return thinned(List.of(all));
    }

    /** Every n-th point, and the last. */
    static List<Foreseen.Point> thinned(List<Foreseen.Point> all) {
        int step = Math.ceilDiv(all.size(), Foreseen.Series.MOST_POINTS);
        if (step <= 1) {
            return all;
        }
        List<Foreseen.Point> some = new ArrayList<>();
        for (int i = (all.size() - 1) % step; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return List.copyOf(some);
    }

    @Override
    public void close() throws SQLException {
        try (precedence;
                reader) {
            first.clear();
        }
    }
}
