package nl.koers.imports;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.cost.CostFiles;
import nl.koers.reading.FileRefused;
import nl.koers.reading.FirstRow;
import nl.koers.reading.ProfileDraft;
import nl.koers.reading.ReadFile;
import nl.koers.reading.RejectedRows;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: the one way in for every file, whoever brings it. */
@Service
public class Imports {

    private static final int FIRST_ROWS = 40;

    private final Intake intake;
    private final ImportLedger ledger;
    private final Previews previews;
    private final ImportRepository imports;
    private final TypedIn typedIn;
    private final ImportedCosts costs;
    private final CurrentUser user;

    Imports(
            Intake intake,
            ImportLedger ledger,
            Previews previews,
            ImportRepository imports,
            TypedIn typedIn,
            ImportedCosts costs,
            CurrentUser user) {
        this.typedIn = typedIn;
        this.costs = costs;
        this.user = user;
        this.intake = intake;
        this.ledger = ledger;
        this.previews = previews;
        this.imports = imports;
    }

    /**
     * Reads, recognises, checks and commits a file in one transaction, or refuses it whole. Reading happens before the
     * transaction. A refusal stays in the history, but for a file from the inbox that is still being copied.
     */
    @PreAuthorize("hasRole('EDITOR')")
    public ImportResult take(Delivery delivery) {
        String name = Arrival.tidy(delivery.originalName());
        try {
            Examined examined = intake.examine(delivery);
            if (costs.isOne(examined)) {
                return costs.take(examined);
            }
            try {
                return imported(examined);
            } catch (FileRefused e) {
                return refused(examined.arrival(), Refusal.of(name, e), e.rows());
            }
        } catch (FileRefused e) {
            return refused(intake.unread(delivery), Refusal.of(name, e), null);
        }
    }

    private ImportReport imported(Examined examined) {
        return ledger.duplicate(examined.arrival()).orElseGet(() -> {
            ReadFile file = intake.read(examined);
            return ledger.commit(examined.arrival().withYears(file.years()), file, intake.exportDay(examined, file));
        });
    }

    private Refusal refused(Arrival arrival, Refusal refusal, @Nullable RejectedRows rows) {
        if (!arrival.comesAgain(refusal)) {
            ledger.refused(arrival, refusal, rows);
        }
        return refusal;
    }

    /** What {@link #take} would do with the file as things stand now. Writes nothing, not even into the history. */
    @PreAuthorize("hasRole('EDITOR')")
    public PreviewResult preview(Delivery delivery) {
        try {
            Examined examined = intake.examine(delivery);
            if (costs.isOne(examined)) {
                return costs.preview(examined);
            }
            Optional<ImportReport> before = ledger.duplicate(examined.arrival());
            if (before.isPresent()) {
                return ImportPreview.of(before.get());
            }
            ReadFile file = intake.read(examined);
            Arrival arrival = examined.arrival().withYears(file.years());
            return ledger.duplicate(arrival)
                    .map(ImportPreview::of)
                    .orElseGet(() -> previews.of(arrival, file, intake.exportDay(examined, file)));
        } catch (FileRefused e) {
            return Refusal.of(Arrival.tidy(delivery.originalName()), e);
        }
    }

    /** What {@link #take} would do with a file that is mapped like this. Writes nothing and keeps no mapping. */
    @PreAuthorize("hasRole('EDITOR')")
    public PreviewResult preview(Delivery delivery, ProfileDraft draft) {
        try {
            Examined examined = intake.examine(delivery);
            ReadFile file = intake.read(examined, draft);
            return previews.of(examined.arrival(), file, intake.exportDay(examined, file));
        } catch (FileRefused e) {
            return Refusal.of(Arrival.tidy(delivery.originalName()), e);
        }
    }

    /** The beginning of a file as rows and cells, to be mapped; empty when it cannot be read as a table at all. */
    @PreAuthorize("hasRole('EDITOR')")
    public List<FirstRow> firstRows(Delivery delivery) {
        try {
            return intake.firstRows(delivery, FIRST_ROWS);
        } catch (FileRefused unreadable) {
            return List.of();
        }
    }

    /**
     * Takes an import back, in one transaction: its values disappear, and where they stood, the values of the newest
     * other export stand again. What a newer export had changed already stays as it is. The same bytes may be imported
     * again afterwards.
     *
     * @return the report, with {@link ImportReport#undone}
     * @throws NoSuchElementException when there is no such import
     * @throws NotUndoable when it was refused, or taken back before
     */
    @PreAuthorize("hasRole('EDITOR')")
    public ImportReport undo(ImportId id) {
        if (find(id).isEmpty()) {
            throw new NoSuchElementException("import " + id.value());
        }
        return ledger.undo(id, user.name());
    }

    /**
     * Takes figures that were typed in, all or none, as an import of today with the same provenance as a file's.
     *
     * @param way {@link Way#HAND} for a person, {@link Way#API} for a program
     * @param values 1 to 50,000
     * @throws nl.koers.i18n.InvalidInput naming each wrong entry by index and field, such as {@code [3].value}
     */
    @PreAuthorize("hasRole('EDITOR')")
    public ImportReport record(Way way, List<TypedValue> values) {
        return typedIn.take(way, values);
    }

    /** The rows of a file that cannot be used, whether it would be imported without them or refused; at most 1,000. */
    @PreAuthorize("hasRole('EDITOR')")
    public Optional<RejectedRows> rejectedRows(Delivery delivery) {
        try {
            return Optional.ofNullable(
                    intake.read(intake.examine(delivery)).leftOut().rows());
        } catch (FileRefused e) {
            return Optional.ofNullable(e.rows());
        }
    }

    /** Newest first, refused files included; those that went with the example are left out, and files with costs for all but managers. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<ImportReport> recent(int limit) {
        return imports.recent(limit, user.has(Role.MANAGER) ? "" : CostFiles.PROFILE);
    }

    /** The rows of an import that could not be used, to be mended and brought in again; at most 1,000. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<RejectedRows> rejectedRows(ImportId id) {
        return find(id).flatMap(report -> imports.rejected(id));
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<ImportReport> find(ImportId id) {
        return imports.find(id).filter(costs::mayKnow);
    }
}
