package nl.koers.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.access.AuditTrail;
import nl.koers.access.Denials;
import nl.koers.access.LiveRights;
import nl.koers.cost.CostFiles;
import nl.koers.cost.CostSheet;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.NotUndoable.Reason;
import nl.koers.reading.ReadFile;
import nl.koers.reading.RejectedRows;
import nl.koers.snapshot.Erased;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.Snapshots;
import nl.koers.snapshot.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Commits a file whole: its values, their origin and its line in the ledger in one transaction. */
@Component
class ImportLedger {

    private final ImportRepository imports;
    private final Snapshots snapshots;
    private final KnownMetrics known;
    private final CostFiles costs;
    private final AuditTrail audit;
    private final LiveRights rights;
    private final Denials denials;
    private final TransactionTemplate write;
    private final TransactionTemplate read;
    private final Clock clock;

    ImportLedger(
            ImportRepository imports,
            Snapshots snapshots,
            KnownMetrics known,
            CostFiles costs,
            AuditTrail audit,
            LiveRights rights,
            Denials denials,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.audit = audit;
        this.rights = rights;
        this.denials = denials;
        this.imports = imports;
        this.snapshots = snapshots;
        this.known = known;
        this.costs = costs;
        this.write = new TransactionTemplate(transactions);
        this.read = new TransactionTemplate(transactions);
        this.read.setReadOnly(true);
        this.clock = clock;
    }

    /** The report of an earlier import of the same bytes with the same setting. */
    Optional<ImportReport> duplicate(Arrival arrival) {
        return Objects.requireNonNull(read.execute(status -> imports.doneBefore(arrival)))
                .map(first -> duplicateOf(first, arrival));
    }

    /** Writes the file, or finds that somebody else has written it meanwhile. */
    ImportReport commit(Arrival arrival, ReadFile file, ExportDay exported) {
        return permitted("import of " + arrival.fileName(), () -> {
            Optional<ImportId> claimed = imports.begin(arrival, file.profile(), exported);
            if (claimed.isEmpty()) {
                return duplicateOf(imports.doneBefore(arrival).orElseThrow(), arrival);
            }
            Written written = snapshots.write(claimed.get(), file.batch());
            known.tellUnits(file.batch().metrics());
            imports.finish(claimed.get(), file, written, clock.instant());
            imports.rejected(claimed.get(), file.leftOut().rows());
            return imports.find(claimed.get()).orElseThrow();
        });
    }

    /** Keeps a file with costs, or finds that somebody else has kept it meanwhile. */
    ImportReport commit(Arrival arrival, CostSheet sheet) {
        return permitted("import of " + arrival.fileName(), () -> {
            Optional<ImportId> claimed = imports.begin(arrival, CostFiles.PROFILE, ExportDay.NONE);
            if (claimed.isEmpty()) {
                return duplicateOf(imports.doneBefore(arrival).orElseThrow(), arrival);
            }
            costs.keep(sheet, claimed.get());
            imports.finish(claimed.get(), sheet, clock.instant());
            return imports.find(claimed.get()).orElseThrow();
        });
    }

    /** Takes an import back: its values, what it covered, and its place among the imported. */
    ImportReport undo(ImportId id, String by) {
        return permitted("undo of import " + id.value(), () -> {
            ImportReport report = imports.find(id).orElseThrow();
            switch (report.status()) {
                case REFUSED -> throw new NotUndoable(Reason.REFUSED, report.fileName());
                case UNDONE -> throw new NotUndoable(Reason.ALREADY_UNDONE, report.fileName());
                case DONE, DUPLICATE -> {}
            }
            Erased erased =
                    report.isOfCosts() ? new Erased(costs.takeBack(id), 0, 0, 0, Map.of()) : snapshots.erase(id);
            imports.undone(id, erased, new ImportRepository.Undoing(clock.instant(), by));
            audit.record("IMPORT_UNDONE", id.value() + " " + report.fileName());
            return imports.find(id).orElseThrow();
        });
    }

    private static ImportReport duplicateOf(ImportReport first, Arrival again) {
        int read = first.rows().read();
        return new ImportReport(
                first.id(),
                ImportStatus.DUPLICATE,
                again.fileName(),
                again.way(),
                first.importedBy(),
                first.at(),
                first.profile(),
                first.tables(),
                new ImportReport.Rows(read, 0, 0, read, 0, 0),
                first.skipped(),
                first.errors(),
                null,
                first.exportedOn(),
                first.isExportStated(),
                List.of(),
                null,
                first.inboxFolder());
    }

    /** Keeps the refusal of a file with costs in the history, for managers. */
    void refused(Arrival arrival, Refusal refusal) {
        permitted(
                "refusal of " + arrival.fileName(),
                () -> imports.refused(arrival, refusal, CostFiles.PROFILE, clock.instant()));
    }

    /** Keeps a refusal in the history. */
    void refused(Arrival arrival, Refusal refusal, @Nullable RejectedRows rows) {
        permitted("refusal of " + arrival.fileName(), () -> {
            ImportId id = imports.refused(arrival, refusal, "", clock.instant());
            imports.rejected(id, rows);
            return id;
        });
    }

    /** One transaction, for an asker who still may: while it runs nobody else can change who may what. */
    private <T> T permitted(String what, Supplier<T> change) {
        try {
            return Objects.requireNonNull(write.execute(status -> {
                rights.mustStand();
                return change.get();
            }));
        } catch (AccessDeniedException ended) {
            denials.note(what);
            throw ended;
        }
    }
}
