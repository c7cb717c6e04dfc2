package nl.koers.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ranks of imports, and who said again what others supplied; asked of the database when first wanted. */
final class Precedence implements AutoCloseable {

    private final PreparedStatement exported;
    private final PreparedStatement confirmed;
    private final Map<Long, Rank> ranks = new HashMap<>();
    private List<ConfirmedRun> runs = List.of();
    private long runsOf = -1;

    Precedence(Connection connection) throws SQLException {
        exported =
                connection.prepareStatement("select coalesce(exported_on, last_on, 0) from import_file where id = ?");
        confirmed =
                connection.prepareStatement("select import_id, supplier_id, first_from_on, first_to_on, last_from_on,"
                        + " last_to_on, snapshots, first_line, line_step from snapshot_confirmed where series_id = ?");
    }

    Rank rank(long importId) throws SQLException {
        Rank known = ranks.get(importId);
        if (known != null) {
            return known;
        }
        exported.setLong(1, importId);
        try (ResultSet row = exported.executeQuery()) {
            Rank rank = new Rank(row.next() ? row.getLong(1) : 0, importId);
            ranks.put(importId, rank);
            return rank;
        }
    }

    /** The highest rank of those who say what {@code supplier} supplied for a period. */
    Rank standing(long series, long supplier, long key) throws SQLException {
        Rank own = rank(supplier);
        for (ConfirmedRun run : runs(series)) {
            if (rank(run.importId()).compareTo(own) <= 0) {
                return own;
            }
            if (run.supplierId() == supplier && run.covers(key)) {
                return rank(run.importId());
            }
        }
        return own;
    }

    /** Every run of a series, those of the highest rank first. */
    List<ConfirmedRun> runs(long series) throws SQLException {
        if (series != runsOf) {
            runs = read(series);
            runsOf = series;
        }
        return runs;
    }

    private List<ConfirmedRun> read(long series) throws SQLException {
        List<ConfirmedRun> found = new ArrayList<>();
        confirmed.setLong(1, series);
        try (ResultSet row = confirmed.executeQuery()) {
            while (row.next()) {
                found.add(new ConfirmedRun(
                        row.getLong(1),
                        row.getLong(2),
                        PeriodKey.of(row.getInt(3), row.getInt(4)),
                        PeriodKey.of(row.getInt(5), row.getInt(6)),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9)));
            }
        }
        for (ConfirmedRun run : found) {
            rank(run.importId());
        }
        found.sort(Comparator.comparing((ConfirmedRun run) -> ranks.get(run.importId()))
                .reversed());
        return found;
    }

    @Override
    public void close() throws SQLException {
        try (exported;
                confirmed) {
            ranks.clear();
        }
    }
}
