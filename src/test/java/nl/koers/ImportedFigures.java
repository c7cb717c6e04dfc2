package nl.koers;

import static nl.koers.schema.Tables.IMPORT_FILE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricKind;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.SnapshotBatch;
import nl.koers.snapshot.Snapshots;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures as if a file had brought them, through the door that imports use. */
@Component
public class ImportedFigures {

    private final DSLContext sql;
    private final Snapshots snapshots;
    private final TransactionTemplate transaction;

    ImportedFigures(DSLContext sql, Snapshots snapshots, TransactionTemplate transaction) {
        this.sql = sql;
        this.snapshots = snapshots;
        this.transaction = transaction;
    }

    /** One value for the days from first to last. */
    public record Row(LocalDate from, LocalDate to, double value) {

        public static Row of(String day, double value) {
            return of(day, day, value);
        }

        public static Row of(String from, String to, double value) {
            return new Row(LocalDate.parse(from), LocalDate.parse(to), value);
        }
    }

    /** One file with these rows; the goals and pages concerned are evaluated with it. */
    public ImportId put(ChannelId channel, String metric, MetricKind kind, List<Row> rows) {
        ImportId cause = file();
        SnapshotBatch batch = new SnapshotBatch();
        int series = batch.series(channel, metric, kind);
        for (Row row : rows) {
            batch.add(series, (int) row.from().toEpochDay(), (int) row.to().toEpochDay(), row.value(), 1);
        }
        batch.sort(contradiction -> {
            throw new IllegalArgumentException(contradiction.toString());
        });
        transaction.executeWithoutResult(status -> snapshots.write(cause, batch));
        return cause;
    }

    private ImportId file() {
        Long id = sql.insertInto(IMPORT_FILE)
                .set(IMPORT_FILE.ORIGINAL_NAME, "figures.csv")
                .set(IMPORT_FILE.SHA256, "%064d".formatted(sql.fetchCount(IMPORT_FILE)))
                .set(IMPORT_FILE.SIZE, 1L)
                .set(IMPORT_FILE.WAY, "API")
                .set(IMPORT_FILE.IMPORTED_BY, "test")
                .set(IMPORT_FILE.STATE, "DONE")
                .set(IMPORT_FILE.STARTED_AT, Instant.EPOCH)
                .set(IMPORT_FILE.FINISHED_AT, Instant.EPOCH)
                .returningResult(IMPORT_FILE.ID)
                .fetchSingle(IMPORT_FILE.ID);
        return new ImportId(id);
    }
}
