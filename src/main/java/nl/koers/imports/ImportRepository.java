package nl.koers.imports;

import static nl.koers.schema.Tables.IMPORT_FILE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.reading.ReadFile;
import nl.koers.schema.tables.records.ImportFileRecord;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.Written;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The ledger of files: what came in, and what came of it. */
@Repository
class ImportRepository {

    private final DSLContext sql;

    ImportRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Claims the file as imported; empty when the same bytes were imported with the same setting. */
    Optional<ImportId> begin(Arrival arrival, ReadFile read) {
        int claimed = sql.insertInto(IMPORT_FILE)
                .set(row(arrival, ImportStatus.DONE, arrival.startedAt()))
                .set(IMPORT_FILE.PROFILE, read.profile())
                .onConflictDoNothing()
                .execute();
        return claimed == 0 ? Optional.empty() : id(done(arrival));
    }

    private Optional<ImportId> id(Condition which) {
        return sql.select(IMPORT_FILE.ID)
                .from(IMPORT_FILE)
                .where(which)
                .orderBy(IMPORT_FILE.ID.desc())
                .limit(1)
                .fetchOptional(IMPORT_FILE.ID)
                .map(ImportId::new);
    }

    private static Condition done(Arrival arrival) {
        return IMPORT_FILE
                .SHA256
                .eq(arrival.sha256())
                .and(IMPORT_FILE.SETTING.eq(arrival.setting()))
                .and(IMPORT_FILE.STATE.eq(ImportStatus.DONE.name()));
    }

    void finish(ImportId id, ReadFile read, Written written, Instant at) {
        StoredReport stored = new StoredReport(read.tables(), read.skipped(), List.of(), null);
        sql.update(IMPORT_FILE)
                .set(IMPORT_FILE.FINISHED_AT, at)
                .set(IMPORT_FILE.ROWS_READ, (long) read.batch().size())
                .set(IMPORT_FILE.ROWS_NEW, (long) written.added())
                .set(IMPORT_FILE.ROWS_CHANGED, (long) written.changed())
                .set(IMPORT_FILE.ROWS_UNCHANGED, (long) written.unchanged())
                .set(IMPORT_FILE.FIRST_ON, stored.from())
                .set(IMPORT_FILE.LAST_ON, stored.to())
                .set(IMPORT_FILE.REPORT, stored.json())
                .where(IMPORT_FILE.ID.eq(id.value()))
                .execute();
    }

    void refused(Arrival arrival, Refusal refusal, Instant at) {
        StoredReport stored = new StoredReport(List.of(), List.of(), List.of(), refusal);
        sql.insertInto(IMPORT_FILE)
                .set(row(arrival, ImportStatus.REFUSED, at))
                .set(IMPORT_FILE.ROWS_READ, (long) refusal.rejected())
                .set(IMPORT_FILE.ROWS_REJECTED, (long) refusal.rejected())
                .set(IMPORT_FILE.REPORT, stored.json())
                .execute();
    }

    private ImportFileRecord row(Arrival arrival, ImportStatus status, Instant finishedAt) {
        ImportFileRecord row = sql.newRecord(IMPORT_FILE);
        row.setOriginalName(arrival.fileName());
        row.setSha256(arrival.sha256());
        row.setSetting(arrival.setting());
        row.setSize(arrival.size());
        row.setWay(arrival.way().name());
        row.setInboxFolder(arrival.inboxFolder());
        row.setImportedBy(arrival.importedBy());
        row.setState(status.name());
        row.setStartedAt(arrival.startedAt());
        row.setFinishedAt(finishedAt);
        return row;
    }

    /** The import that took the same bytes with the same setting. */
    Optional<ImportReport> doneBefore(Arrival arrival) {
        return id(done(arrival)).flatMap(this::find);
    }

    Optional<ImportReport> find(ImportId id) {
        return sql.selectFrom(IMPORT_FILE)
                .where(IMPORT_FILE.ID.eq(id.value()))
                .fetchOptional()
                .map(ImportRepository::report);
    }

    List<ImportReport> recent(int limit) {
        return sql.selectFrom(IMPORT_FILE)
                .orderBy(IMPORT_FILE.STARTED_AT.desc(), IMPORT_FILE.ID.desc())
                .limit(limit)
                .fetch(ImportRepository::report);
    }

    private static ImportReport report(ImportFileRecord row) {
        StoredReport stored = StoredReport.read(row.getReport());
        return new ImportReport(
                new ImportId(row.getId()),
                ImportStatus.valueOf(row.getState()),
                row.getOriginalName(),
                Way.valueOf(row.getWay()),
                row.getImportedBy(),
                row.getFinishedAt(),
                row.getProfile(),
                stored.tables(),
                rows(row),
                stored.skipped(),
                stored.refusal() == null ? stored.errors() : stored.refusal().errors(),
                stored.refusal());
    }

    private static Rows rows(ImportFileRecord row) {
        return new Rows(
                count(row.getRowsRead()),
                count(row.getRowsNew()),
                count(row.getRowsChanged()),
                count(row.getRowsUnchanged()),
                count(row.getRowsRejected()));
    }

    private static int count(Long number) {
        return Math.toIntExact(Objects.requireNonNull(number));
    }
}
