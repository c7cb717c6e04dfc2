package nl.koers.reading;

import java.util.HashMap;
import java.util.Map;
import nl.koers.snapshot.SnapshotBatch;

/** Levels that were read off several times a day: the last one of the day counts. */
final class Readings {

    private record Key(int series, int day) {}

    private record Reading(int second, double value, int line) {}

    private final Map<Key, Reading> newest = new HashMap<>();
    private int earlier;

    /** Two values of the same second both go into the batch, which finds that they contradict. */
    void add(int series, Row row, RowDates when, double value, SnapshotBatch batch) {
        Key where = new Key(series, when.last());
        Reading read = new Reading(when.second(), value, row.line());
        Reading known = newest.get(where);
        if (known == null || read.second() > known.second()) {
            newest.put(where, read);
        } else if (read.second() == known.second() && read.value() != known.value()) {
            batch.add(where.series(), where.day(), where.day(), read.value(), read.line());
            return;
        }
        earlier += known == null ? 0 : 1;
    }

    /** Hands what is left to the batch. */
    void end(SnapshotBatch batch) {
        newest.forEach((where, read) -> batch.add(where.series(), where.day(), where.day(), read.value(), read.line()));
        newest.clear();
    }

    /** Values that were left out because the same day had a later one. */
    int earlier() {
        return earlier;
    }
}
