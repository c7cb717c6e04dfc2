package nl.koers.imports;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.IMPORT_REJECTED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.koers.cost.CostSheet;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.reading.ReadFile;
import nl.koers.reading.RejectedRows;
import nl.koers.schema.tables.records.ImportFileRecord;
import nl.koers.snapshot.Erased;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.Written;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The ledger of files: what came in, and what came of it. */
@Repository
class ImportRepository {

    private final DSLContext sql;

    ImportRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Claims the file as imported; empty when the same bytes were imported with the same setting. */
    Optional<ImportId> begin(Arrival arrival, String profile, ExportDay exported) {
        int claimed = sql.insertInto(IMPORT_FILE)
                .set(row(arrival, ImportStatus.DONE, arrival.startedAt()))
                .set(IMPORT_FILE.PROFILE, profile)
                .set(IMPORT_FILE.EXPORTED_ON, exported.on())
                .set(IMPORT_FILE.IS_EXPORT_STATED, exported.isStated())
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
        StoredReport stored =
                new StoredReport(read.tables(), read.skipped(), read.leftOut().errors(), null, newer(written.newer()));
        sql.update(IMPORT_FILE)
                .set(IMPORT_FILE.FINISHED_AT, at)
                .set(IMPORT_FILE.ROWS_READ, (long) read.read())
                .set(IMPORT_FILE.ROWS_REJECTED, (long) read.leftOut().values())
                .set(IMPORT_FILE.ROWS_NEW, (long) written.added())
                .set(IMPORT_FILE.ROWS_CHANGED, (long) written.changed())
                .set(IMPORT_FILE.ROWS_UNCHANGED, (long) written.unchanged())
                .set(IMPORT_FILE.ROWS_KEPT, (long) written.kept())
                .set(IMPORT_FILE.FIRST_ON, stored.from())
                .set(IMPORT_FILE.LAST_ON, stored.to())
                .set(IMPORT_FILE.REPORT, stored.json())
                .where(IMPORT_FILE.ID.eq(id.value()))
                .execute();
    }

    void finish(ImportId id, CostSheet sheet, Instant at) {
        sql.update(IMPORT_FILE)
                .set(IMPORT_FILE.FINISHED_AT, at)
                .set(IMPORT_FILE.ROWS_READ, (long) sheet.size())
                .set(IMPORT_FILE.ROWS_NEW, (long) sheet.size() - sheet.known())
                .set(IMPORT_FILE.ROWS_UNCHANGED, (long) sheet.known())
                .set(IMPORT_FILE.REPORT, new StoredReport(List.of(), List.of(), List.of(), null, List.of()).json())
                .where(IMPORT_FILE.ID.eq(id.value()))
                .execute();
    }

    /** Who takes an import back, and when. */
    record Undoing(Instant at, String by) {}

    void undone(ImportId id, Erased erased, Undoing undoing) {
        StoredUndo stored = new StoredUndo(
                erased.removed(), erased.restored(), erased.left(), erased.unchanged(), newer(erased.newer()));
        sql.update(IMPORT_FILE)
                .set(IMPORT_FILE.STATE, ImportStatus.UNDONE.name())
                .set(IMPORT_FILE.UNDONE_AT, undoing.at())
                .set(IMPORT_FILE.UNDONE_BY, undoing.by())
                .set(IMPORT_FILE.UNDO, stored.json())
                .where(IMPORT_FILE.ID.eq(id.value()))
                .execute();
    }

    /** @param profile empty for a file in which none was found */
    ImportId refused(Arrival arrival, Refusal refusal, String profile, Instant at) {
        StoredReport stored = new StoredReport(List.of(), List.of(), List.of(), refusal, List.of());
        sql.insertInto(IMPORT_FILE)
                .set(row(arrival, ImportStatus.REFUSED, at))
                .set(IMPORT_FILE.PROFILE, profile)
                .set(IMPORT_FILE.ROWS_READ, (long) refusal.rejected())
                .set(IMPORT_FILE.ROWS_REJECTED, (long) refusal.rejected())
                .set(IMPORT_FILE.REPORT, stored.json())
                .execute();
        return id(IMPORT_FILE.STATE.eq(ImportStatus.REFUSED.name())).orElseThrow();
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

    /** Imports by name and day, with how many values they stand before. */
    List<NewerImport> newer(Map<ImportId, Integer> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return sql.select(IMPORT_FILE.ID, IMPORT_FILE.ORIGINAL_NAME, IMPORT_FILE.EXPORTED_ON)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.ID.in(
                        values.keySet().stream().map(ImportId::value).toList()))
                .orderBy(IMPORT_FILE.ID.desc())
                .fetch(row -> {
                    ImportId id = new ImportId(row.get(IMPORT_FILE.ID));
                    return new NewerImport(
                            id,
                            row.get(IMPORT_FILE.ORIGINAL_NAME),
                            row.get(IMPORT_FILE.EXPORTED_ON),
                            values.getOrDefault(id, 0));
                });
    }

    /** Keeps rows that could not be used. */
    void rejected(ImportId id, @Nullable RejectedRows rows) {
        if (rows != null) {
            sql.insertInto(IMPORT_REJECTED)
                    .set(IMPORT_REJECTED.IMPORT_ID, id.value())
                    .set(IMPORT_REJECTED.CSV, rows.csv())
                    .set(IMPORT_REJECTED.ROWS, (long) rows.rows())
                    .execute();
        }
    }

    Optional<RejectedRows> rejected(ImportId id) {
        return sql.selectFrom(IMPORT_REJECTED)
                .where(IMPORT_REJECTED.IMPORT_ID.eq(id.value()))
                .fetchOptional(row -> new RejectedRows(row.getCsv(), count(row.getRows())));
    }

    /** @param without a profile whose files are left out; empty for none */
    List<ImportReport> recent(int limit, String without) {
        return sql.selectFrom(IMPORT_FILE)
                .where(IMPORT_FILE.IS_HIDDEN.isFalse())
                .and(without.isEmpty() ? DSL.noCondition() : IMPORT_FILE.PROFILE.ne(without))
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
                stored.refusal(),
                row.getExportedOn(),
                row.getIsExportStated(),
                stored.newer(),
                undone(row),
                row.getInboxFolder());
    }

    private static @Nullable Undone undone(ImportFileRecord row) {
        return row.getUndoneAt() == null
                ? null
                : StoredUndo.read(row.getUndo()).undone(row.getUndoneAt(), row.getUndoneBy());
    }

    private static Rows rows(ImportFileRecord row) {
        return new Rows(
                count(row.getRowsRead()),
                count(row.getRowsNew()),
                count(row.getRowsChanged()),
                count(row.getRowsUnchanged()),
                count(row.getRowsKept()),
                count(row.getRowsRejected()));
    }

    private static int count(Long number) {
        return Math.toIntExact(Objects.requireNonNull(number));
    }
}
