package nl.koers.imports;

import java.util.List;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.cost.CostFiles;
import nl.koers.cost.CostSheet;
import nl.koers.reading.FileRefused;
import nl.koers.reading.FirstRow;
import nl.koers.reading.ImportSetting;
import org.springframework.stereotype.Component;

/**
 * Files with costs among all that comes in: found, previewed, imported whole or refused. Managers alone see them; what lies
 * in the inbox is taken as Koers, whoever set that going ({@code docs/decisions/0075}).
 */
@Component
class ImportedCosts {

    private static final String SETTING = "costs";
    private static final long MOST_BYTES = 2_000_000;

    private static final int HEAD = 40;
    private static final int MOST_ROWS = 10_000;

    private final Intake intake;
    private final ImportLedger ledger;
    private final CostFiles costs;
    private final CurrentUser user;
    private final SystemIdentity koers;

    ImportedCosts(Intake intake, ImportLedger ledger, CostFiles costs, CurrentUser user, SystemIdentity koers) {
        this.intake = intake;
        this.ledger = ledger;
        this.costs = costs;
        this.user = user;
        this.koers = koers;
    }

    /** Whether a report may be seen by the asker. */
    boolean mayKnow(ImportReport report) {
        return !report.isOfCosts() || user.has(Role.MANAGER);
    }

    /**
     * Whether it is a file with costs. One that somebody drops and says how to read the figures of is none; what is said of
     * a folder of the inbox was not said of this file, and would make figures of costs, for everybody to read.
     */
    boolean isOne(Examined examined) {
        Delivery delivery = examined.delivery();
        boolean holdsFigures = delivery.way() != Way.INBOX && delivery.setting().profile() != null;
        if (examined.text().size() > MOST_BYTES || holdsFigures) {
            return false;
        }
        try {
            return CostFiles.recognises(intake.firstRows(examined, HEAD));
        } catch (FileRefused unreadable) {
            return false;
        }
    }

    ImportResult take(Examined examined) {
        Arrival arrival = arrival(examined);
        if (user.has(Role.MANAGER)) {
            return take(examined, arrival);
        }
        return arrival.way() == Way.INBOX
                ? koers.call(() -> take(examined, arrival.by(user.name())))
                : CostRefusals.forManagers(examined.arrival().fileName());
    }

    private ImportResult take(Examined examined, Arrival arrival) {
        Optional<ImportReport> before = ledger.duplicate(arrival);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            CostSheet sheet = read(examined);
            return sheet.isGood() ? ledger.commit(arrival, sheet) : refused(arrival, CostRefusals.of(arrival, sheet));
        } catch (FileRefused unreadable) {
            return refused(arrival, Refusal.of(arrival.fileName(), unreadable).aboutCosts());
        }
    }

    private Refusal refused(Arrival arrival, Refusal refusal) {
        if (!arrival.comesAgain(refusal)) {
            ledger.refused(arrival, refusal);
        }
        return refusal;
    }

    PreviewResult preview(Examined examined) {
        if (!user.has(Role.MANAGER)) {
            return CostRefusals.forManagers(examined.arrival().fileName());
        }
        Arrival arrival = arrival(examined);
        Optional<ImportReport> before = ledger.duplicate(arrival);
        if (before.isPresent()) {
            return ImportPreview.of(before.get());
        }
        CostSheet sheet = read(examined);
        return sheet.isGood() ? ImportPreview.of(arrival.fileName(), sheet) : CostRefusals.of(arrival, sheet);
    }

    /** What somebody answered about the file does not make it another file. */
    private static Arrival arrival(Examined examined) {
        return examined.arrival().withSetting(SETTING);
    }

    private CostSheet read(Examined examined) {
        List<FirstRow> rows = intake.rows(examined, MOST_ROWS);
        intake.mustBeUnchanged(examined);
        if (rows.size() >= MOST_ROWS) {
            return CostSheet.tooLarge();
        }
        ImportSetting said = examined.delivery().setting();
        return costs.read(rows, said.decimal(), said.dateOrder());
    }
}
