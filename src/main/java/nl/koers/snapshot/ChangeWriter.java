package nl.koers.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.koers.snapshot.SeriesChanges.Row;

/** Carries out changes of single rows of a series, in batches. */
final class ChangeWriter implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final PreparedStatement remove;
    private final PreparedStatement change;
    private final PreparedStatement drop;
    private final PreparedStatement add;

    ChangeWriter(Connection connection) throws SQLException {
        String period = " where series_id = ? and from_on = ? and to_on = ?";
        remove = connection.prepareStatement("delete from snapshot" + period);
        change = connection.prepareStatement("update snapshot set import_id = ?4, value = ?5, line = ?6"
                + " where series_id = ?1 and from_on = ?2 and to_on = ?3");
        drop = connection.prepareStatement("delete from snapshot_version" + period + " and import_id = ?");
        add = connection.prepareStatement("insert into snapshot_version"
                + " (series_id, from_on, to_on, import_id, value, line) values (?, ?, ?, ?, ?, ?)");
    }

    void write(long series, SeriesChanges changes) throws SQLException {
        each(remove, series, changes.gone, 3);
        each(change, series, changes.figures, 6);
        each(drop, series, changes.dropped, 4);
        each(add, series, changes.added, 6);
    }

    private static void each(PreparedStatement statement, long series, List<Row> rows, int parameters)
            throws SQLException {
        int waiting = 0;
        for (Row row : rows) {
            statement.setLong(1, series);
            statement.setInt(2, PeriodKey.from(row.key()));
            statement.setInt(3, PeriodKey.to(row.key()));
            if (parameters > 3) {
                statement.setLong(4, row.version().importId());
            }
            if (parameters > 4) {
                statement.setDouble(5, row.version().value());
                statement.setInt(6, row.version().line());
            }
            statement.addBatch();
            if (++waiting % BATCH == 0) {
                statement.executeBatch();
            }
        }
        if (waiting % BATCH > 0) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        try (remove;
                change;
                drop;
                add) {
            // closes them all, whatever one of them says
        }
    }
}
