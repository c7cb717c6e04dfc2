package nl.koers.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes the values of an import out of the tables, a series at a time; whole where no other import is concerned. */
final class SnapshotEraser implements AutoCloseable {

    private final ImportId importId;
    private final Precedence precedence;
    private final PreparedStatement hasOthers;
    private final PreparedStatement figures;
    private final PreparedStatement others;
    private final PreparedStatement deleteAll;
    private final PreparedStatement deleteRuns;
    private final ChangeWriter changes;
    private final RunWriter runs;
    private final ErasedTally tally = new ErasedTally();

    SnapshotEraser(Connection connection, ImportId importId) throws SQLException {
        this.importId = importId;
        String within = " where series_id = ? and from_on between ? and ?";
        precedence = new Precedence(connection);
        hasOthers = connection.prepareStatement("select 1 from snapshot_version" + within + " limit 1");
        figures = connection.prepareStatement(
                "select from_on, to_on, import_id, value, line from snapshot" + within + " order by from_on, to_on");
        others = connection.prepareStatement("select from_on, to_on, import_id, value, line from snapshot_version"
                + within + " order by from_on, to_on, import_id");
        deleteAll = connection.prepareStatement("delete from snapshot" + within + " and import_id = ?");
        deleteRuns = connection.prepareStatement(
                "delete from snapshot_confirmed where series_id = ? and (import_id = ? or supplier_id = ?)");
        changes = new ChangeWriter(connection);
        runs = new RunWriter(connection);
    }

    void erase(TouchedSeries touched) throws SQLException {
        long series = touched.id().value();
        List<ConfirmedRun> known = precedence.runs(series);
        List<ConfirmedRun> inherited = List.of();
        if (isAlone(touched, known)) {
            bind(deleteAll, touched);
            deleteAll.setLong(4, importId.value());
            tally.removed(deleteAll.executeUpdate());
            tally.unchanged(said(known));
        } else {
            SeriesErasure erasure = new SeriesErasure(importId.value(), known, this::rank, tally);
            read(touched, erasure);
            inherited = erasure.runs();
            changes.write(series, erasure.changes());
        }
        deleteRuns.setLong(1, series);
        deleteRuns.setLong(2, importId.value());
        deleteRuns.setLong(3, importId.value());
        deleteRuns.executeUpdate();
        runs.write(series, inherited);
    }

    /** No other import has another value for any of its days, nor says one of its values again. */
    private boolean isAlone(TouchedSeries touched, List<ConfirmedRun> known) throws SQLException {
        if (known.stream().anyMatch(run -> run.supplierId() == importId.value())) {
            return false;
        }
        bind(hasOthers, touched);
        try (ResultSet row = hasOthers.executeQuery()) {
            return !row.next();
        }
    }

    private int said(List<ConfirmedRun> known) {
        return known.stream()
                .filter(run -> run.importId() == importId.value())
                .mapToInt(ConfirmedRun::snapshots)
                .sum();
    }

    private Rank rank(long id) {
        try {
            return precedence.rank(id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(TouchedSeries touched, SeriesErasure erasure) throws SQLException {
        bind(figures, touched);
        bind(others, touched);
        try (ResultSet figure = figures.executeQuery();
                ResultSet other = others.executeQuery()) {
            boolean more = other.next();
            while (figure.next()) {
                long key = key(figure);
                List<Version> versions = new ArrayList<>(0);
                while (more && key(other) == key) {
                    versions.add(version(other));
                    more = other.next();
                }
                erasure.take(new PeriodStack(key, version(figure), versions));
            }
            if (more) {
                throw new IllegalStateException("A version without a figure in series " + touched.id());
            }
        }
    }

    private static void bind(PreparedStatement statement, TouchedSeries touched) throws SQLException {
        statement.setLong(1, touched.id().value());
        statement.setLong(2, touched.first().toEpochDay());
        statement.setLong(3, touched.last().toEpochDay());
    }

    private static long key(ResultSet row) throws SQLException {
        return PeriodKey.of(row.getInt(1), row.getInt(2));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getLong(3), row.getDouble(4), row.getInt(5));
    }

    Erased erased() {
        return tally.erased();
    }

    @Override
    public void close() throws SQLException {
        try (precedence;
                hasOthers;
                figures;
                others;
                deleteAll;
                deleteRuns;
                changes;
                runs) {
            // closes them all, whatever one of them says
        }
    }
}
