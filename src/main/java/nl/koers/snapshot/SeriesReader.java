package nl.koers.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.koers.snapshot.SeriesComparison.Differing;

/** Compares the values of an import with what is there in one merge, both sides ordered by from and to. Writes nothing. */
final class SeriesReader implements AutoCloseable {

    private final PreparedStatement existing;
    private final Precedence precedence;
    private final Rank incoming;

    /** @param incoming the import whose values are compared */
    SeriesReader(Connection connection, Precedence precedence, Rank incoming) throws SQLException {
        this.precedence = precedence;
        this.incoming = incoming;
        existing = connection.prepareStatement("select from_on, to_on, value, import_id from snapshot"
                + " where series_id = ? and from_on between ? and ? order by from_on, to_on");
    }

    SeriesComparison compare(long series, BatchedSeries values) throws SQLException {
        SeriesComparison compared = new SeriesComparison(values.size());
        existing.setLong(1, series);
        existing.setInt(2, values.from(0));
        existing.setInt(3, values.from(values.size() - 1));
        merge(values, compared);
        decide(series, values, compared);
        return compared;
    }

    private void merge(BatchedSeries values, SeriesComparison compared) throws SQLException {
        RunBuilder run = new RunBuilder(incoming.importId(), compared.said);
        try (ResultSet rows = existing.executeQuery()) {
            int i = 0;
            while (i < values.size() && rows.next()) {
                long key = PeriodKey.of(rows.getInt(1), rows.getInt(2));
                while (i < values.size() && values.key(i) < key) {
                    i++;
                }
                if (i == values.size() || values.key(i) > key) {
                    run.end();
                    continue;
                }
                double figure = rows.getDouble(3);
                long supplier = rows.getLong(4);
                if (figure == values.value(i)) {
                    compared.set(i, Outcome.SAME);
                    run.add(supplier, key, values.line(i));
                } else {
                    compared.differing.add(new Differing(i, supplier, figure, supplier));
                    run.end();
                }
                i++;
            }
        }
        run.end();
    }

    /** Only where a figure differs it matters who says it and how new that is. */
    private void decide(long series, BatchedSeries values, SeriesComparison compared) throws SQLException {
        for (int n = 0; n < compared.differing.size(); n++) {
            Differing one = compared.differing.get(n);
            Rank standing = precedence.standing(series, one.supplier(), values.key(one.index()));
            boolean wins = incoming.compareTo(standing) >= 0;
            compared.set(one.index(), wins ? Outcome.CHANGED : Outcome.KEPT);
            compared.differing.set(n, new Differing(one.index(), one.supplier(), one.figure(), standing.importId()));
        }
    }

    @Override
    public void close() throws SQLException {
        existing.close();
    }
}
