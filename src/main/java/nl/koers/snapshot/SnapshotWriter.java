package nl.koers.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Writes series in key order with plain prepared batches: the fewest calls into SQLite, and pages filled one after the
 * other. Compares with what is there in one merge, both sides ordered by from and to.
 */
final class SnapshotWriter implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final ImportId cause;
    private final PreparedStatement existing;
    private final PreparedStatement insert;
    private final PreparedStatement keep;
    private final PreparedStatement change;
    private int waiting;
    private int added;
    private int changed;

    SnapshotWriter(Connection connection, ImportId cause) throws SQLException {
        this.cause = cause;
        existing = connection.prepareStatement("select from_on, to_on, value from snapshot"
                + " where series_id = ? and from_on between ? and ? order by from_on, to_on");
        insert = connection.prepareStatement(
                "insert into snapshot (series_id, from_on, to_on, value, import_id, line) values (?, ?, ?, ?, ?, ?)");
        keep = connection.prepareStatement("insert into snapshot_replaced"
                + " (import_id, series_id, from_on, to_on, value, value_import_id, line)"
                + " select ?, series_id, from_on, to_on, value, import_id, line from snapshot"
                + " where series_id = ? and from_on = ? and to_on = ?");
        change = connection.prepareStatement("update snapshot set value = ?, import_id = ?, line = ?"
                + " where series_id = ? and from_on = ? and to_on = ?");
    }

    void write(StoredSeries series, BatchedSeries values) throws SQLException {
        if (values.size() == 0) {
            return;
        }
        long id = series.id().value();
        if (series.isNew()) {
            for (int i = 0; i < values.size(); i++) {
                add(id, values, i);
            }
        } else {
            merge(id, values);
        }
        flush();
    }

    /** Decides per value first, so that no statement reads the table while another changes it. */
    private void merge(long series, BatchedSeries values) throws SQLException {
        byte[] verdicts = compare(series, values);
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i] == NEW) {
                add(series, values, i);
            } else if (verdicts[i] == OTHER) {
                replace(series, values, i);
            }
        }
    }

    private static final byte NEW = 0;
    private static final byte SAME = 1;
    private static final byte OTHER = 2;

    private byte[] compare(long series, BatchedSeries values) throws SQLException {
        byte[] verdicts = new byte[values.size()];
        existing.setLong(1, series);
        existing.setInt(2, values.from(0));
        existing.setInt(3, values.from(values.size() - 1));
        try (ResultSet rows = existing.executeQuery()) {
            int i = 0;
            while (i < verdicts.length && rows.next()) {
                int from = rows.getInt(1);
                int to = rows.getInt(2);
                while (i < verdicts.length && order(values, i, from, to) < 0) {
                    i++;
                }
                if (i < verdicts.length && order(values, i, from, to) == 0) {
                    verdicts[i] = rows.getDouble(3) == values.value(i) ? SAME : OTHER;
                    i++;
                }
            }
        }
        return verdicts;
    }

    private static int order(BatchedSeries values, int i, int from, int to) {
        int byFrom = Integer.compare(values.from(i), from);
        return byFrom != 0 ? byFrom : Integer.compare(values.to(i), to);
    }

    private void add(long series, BatchedSeries values, int i) throws SQLException {
        insert.setLong(1, series);
        insert.setInt(2, values.from(i));
        insert.setInt(3, values.to(i));
        insert.setDouble(4, values.value(i));
        insert.setLong(5, cause.value());
        insert.setInt(6, values.line(i));
        insert.addBatch();
        added++;
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void replace(long series, BatchedSeries values, int i) throws SQLException {
        keep.setLong(1, cause.value());
        keep.setLong(2, series);
        keep.setInt(3, values.from(i));
        keep.setInt(4, values.to(i));
        keep.executeUpdate();
        change.setDouble(1, values.value(i));
        change.setLong(2, cause.value());
        change.setInt(3, values.line(i));
        change.setLong(4, series);
        change.setInt(5, values.from(i));
        change.setInt(6, values.to(i));
        change.executeUpdate();
        changed++;
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    /** @param total values of the batch, repeats included */
    Written written(int total) {
        return new Written(added, changed, total - added - changed);
    }

    @Override
    public void close() throws SQLException {
        try (existing;
                insert;
                keep;
                change) {
            waiting = 0;
        }
    }
}
