package nl.koers;

import static nl.koers.schema.Tables.IMPORT_FILE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricKind;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.SnapshotBatch;
import nl.koers.snapshot.Snapshots;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures as if a file had brought them, through the door that imports use. */
@Component
public class ImportedFigures {

    private final DSLContext sql;
    private final Snapshots snapshots;
    private final TransactionTemplate transaction;

    private final Clock clock;

    ImportedFigures(DSLContext sql, Snapshots snapshots, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.clock = clock;
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

    /**
     * How a file came.
     *
     * @param folder of the inbox; null when it came another way
     */
    public record Came(String name, String way, @Nullable String folder) {

        static final Came BY_PROGRAM = new Came("figures.csv", "API", null);
    }

    /** One file with these rows; the goals and pages concerned are evaluated with it. */
    public ImportId put(ChannelId channel, String metric, MetricKind kind, List<Row> rows) {
        return put(Came.BY_PROGRAM, channel, metric, kind, rows);
    }

    /** The same, for a file that came in a way of its own. Its lines follow each other from 2 on. */
    public ImportId put(Came came, ChannelId channel, String metric, MetricKind kind, List<Row> rows) {
        ImportId cause = file(came);
        SnapshotBatch batch = new SnapshotBatch();
        int series = batch.series(channel, metric, kind);
        int line = 2;
        for (Row row : rows) {
            batch.add(series, (int) row.from().toEpochDay(), (int) row.to().toEpochDay(), row.value(), line++);
        }
        batch.sort(contradiction -> {
            throw new IllegalArgumentException(contradiction.toString());
        });
        transaction.executeWithoutResult(status -> snapshots.write(cause, batch));
        return cause;
    }

    /** As an undo does. */
    public void takeBack(ImportId cause) {
        transaction.executeWithoutResult(status -> {
            snapshots.erase(cause);
            sql.update(IMPORT_FILE)
                    .set(IMPORT_FILE.STATE, "UNDONE")
                    .set(IMPORT_FILE.UNDONE_AT, clock.instant())
                    .where(IMPORT_FILE.ID.eq(cause.value()))
                    .execute();
        });
    }

    private ImportId file(Came came) {
        Long id = sql.insertInto(IMPORT_FILE)
                .set(IMPORT_FILE.ORIGINAL_NAME, came.name())
                .set(IMPORT_FILE.SHA256, "%064d".formatted(sql.fetchCount(IMPORT_FILE)))
                .set(IMPORT_FILE.SIZE, 1L)
                .set(IMPORT_FILE.WAY, came.way())
                .set(IMPORT_FILE.INBOX_FOLDER, came.folder())
                .set(IMPORT_FILE.IMPORTED_BY, "test")
                .set(IMPORT_FILE.STATE, "DONE")
                .set(IMPORT_FILE.STARTED_AT, Instant.EPOCH)
                .set(IMPORT_FILE.FINISHED_AT, clock.instant())
                .returningResult(IMPORT_FILE.ID)
                .fetchSingle(IMPORT_FILE.ID);
        return new ImportId(id);
    }
}
