package nl.koers.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes runs of a series. */
final class RunWriter implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final PreparedStatement insert;

    RunWriter(Connection connection) throws SQLException {
        insert = connection.prepareStatement("insert into snapshot_confirmed (series_id, import_id, supplier_id,"
                + " first_from_on, first_to_on, last_from_on, last_to_on, snapshots, first_line, line_step)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void write(long series, List<ConfirmedRun> runs) throws SQLException {
        int waiting = 0;
        for (ConfirmedRun run : runs) {
            insert.setLong(1, series);
            insert.setLong(2, run.importId());
            insert.setLong(3, run.supplierId());
            insert.setInt(4, PeriodKey.from(run.firstKey()));
            insert.setInt(5, PeriodKey.to(run.firstKey()));
            insert.setInt(6, PeriodKey.from(run.lastKey()));
            insert.setInt(7, PeriodKey.to(run.lastKey()));
            insert.setInt(8, run.snapshots());
            insert.setInt(9, run.firstLine());
            insert.setInt(10, run.lineStep());
            insert.addBatch();
            if (++waiting % BATCH == 0) {
                insert.executeBatch();
            }
        }
        if (waiting % BATCH > 0) {
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
