package nl.koers.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Writes series in key order with plain prepared batches: the fewest calls into SQLite, and pages filled one after the
 * other. What {@link SeriesReader} decided is carried out when it has finished reading.
 */
final class SnapshotWriter implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final ImportId cause;
    private final Precedence precedence;
    private final SeriesReader reader;
    private final PreparedStatement insert;
    private final PreparedStatement keep;
    private final PreparedStatement change;
    private final PreparedStatement lose;
    private final RunWriter runs;
    private final Tally tally = new Tally();
    private int waiting;

    SnapshotWriter(Connection connection, ImportId cause) throws SQLException {
        this.cause = cause;
        precedence = new Precedence(connection);
        reader = new SeriesReader(connection, precedence, precedence.rank(cause.value()));
        runs = new RunWriter(connection);
        insert = connection.prepareStatement(
                "insert into snapshot (series_id, from_on, to_on, value, import_id, line) values (?, ?, ?, ?, ?, ?)");
        keep = connection.prepareStatement("insert into snapshot_version"
                + " (series_id, from_on, to_on, import_id, value, line)"
                + " select series_id, from_on, to_on, import_id, value, line from snapshot"
                + " where series_id = ? and from_on = ? and to_on = ?");
        change = connection.prepareStatement("update snapshot set value = ?, import_id = ?, line = ?"
                + " where series_id = ? and from_on = ? and to_on = ?");
        lose = connection.prepareStatement("insert into snapshot_version"
                + " (series_id, from_on, to_on, value, import_id, line) values (?, ?, ?, ?, ?, ?)");
    }

    void write(StoredSeries series, BatchedSeries values) throws SQLException {
        if (values.size() == 0) {
            return;
        }
        long id = series.id().value();
        if (series.isNew()) {
            for (int i = 0; i < values.size(); i++) {
                row(insert, id, values, i);
            }
            tally.added(values.size());
        } else {
            merge(id, values);
        }
        flush();
    }

    /** Decided per value first, so that no statement reads the table while another changes it. */
    private void merge(long series, BatchedSeries values) throws SQLException {
        SeriesComparison compared = reader.compare(series, values);
        tally.count(compared);
        for (int i = 0; i < values.size(); i++) {
            switch (compared.outcome(i)) {
                case NEW -> row(insert, series, values, i);
                case CHANGED -> replace(series, values, i);
                case KEPT -> row(lose, series, values, i);
                case SAME -> {}
            }
        }
        runs.write(series, compared.said);
    }

    private void row(PreparedStatement into, long series, BatchedSeries values, int i) throws SQLException {
        into.setLong(1, series);
        into.setInt(2, values.from(i));
        into.setInt(3, values.to(i));
        into.setDouble(4, values.value(i));
        into.setLong(5, cause.value());
        into.setInt(6, values.line(i));
        into.addBatch();
        countWaiting();
    }

    private void replace(long series, BatchedSeries values, int i) throws SQLException {
        keep.setLong(1, series);
        keep.setInt(2, values.from(i));
        keep.setInt(3, values.to(i));
        keep.addBatch();
        change.setDouble(1, values.value(i));
        change.setLong(2, cause.value());
        change.setInt(3, values.line(i));
        change.setLong(4, series);
        change.setInt(5, values.from(i));
        change.setInt(6, values.to(i));
        change.addBatch();
        countWaiting();
    }

    private void countWaiting() throws SQLException {
        if (++waiting == BATCH) {
            flush();
        }
    }

    /** What is replaced is kept before it changes. */
    private void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            keep.executeBatch();
            change.executeBatch();
            lose.executeBatch();
            waiting = 0;
        }
    }

    /** @param total values of the batch, repeats included */
    Written written(int total) {
        return tally.written(total);
    }

    @Override
    public void close() throws SQLException {
        try (precedence;
                reader;
                runs;
                insert;
                keep;
                change;
                lose) {
            waiting = 0;
        }
    }
}
