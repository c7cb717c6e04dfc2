package nl.koers.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.cost.CostFiles;
import nl.koers.cost.CostSheet;
import nl.koers.cost.CostSheet.About;
import nl.koers.cost.CostSheet.Fault;
import nl.koers.cost.CostSheet.Question;
import nl.koers.reading.FileRefused;
import nl.koers.reading.FirstRow;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.RowError;
import org.springframework.stereotype.Component;

/**
 * Files with costs among all that comes in: found, previewed, imported whole or refused. Managers alone see them
 * ({@code docs/decisions/0075}).
 */
@Component
class ImportedCosts {

    /** In the place of a profile. */
    static final String PROFILE = "koers-costs";

    private static final String SETTING = "costs";
    private static final long MOST_BYTES = 2_000_000;
    /** As many as the reader of first rows is sure to have whole. */
    private static final int MOST_CHARACTERS = 250_000;

    private static final int HEAD = 40;
    private static final int MOST_ROWS = 10_000;
    private static final int STORED = 1_000;

    private final Intake intake;
    private final ImportLedger ledger;
    private final CostFiles costs;
    private final CurrentUser user;

    ImportedCosts(Intake intake, ImportLedger ledger, CostFiles costs, CurrentUser user) {
        this.intake = intake;
        this.ledger = ledger;
        this.costs = costs;
        this.user = user;
    }

    /** Whether a report may be seen by the asker. */
    boolean mayKnow(ImportReport report) {
        return !report.profile().equals(PROFILE) || user.has(Role.MANAGER);
    }

    /** Whether it is a file with costs; a file of which somebody says how to read its figures is none. */
    boolean isOne(Examined examined) {
        if (examined.text().size() > MOST_BYTES || examined.delivery().setting().profile() != null) {
            return false;
        }
        try {
            return CostFiles.recognises(intake.firstRows(examined, HEAD));
        } catch (FileRefused unreadable) {
            return false;
        }
    }

    ImportResult take(Examined examined) {
        if (!user.has(Role.MANAGER)) {
            return forManagers(examined);
        }
        Arrival arrival = arrival(examined);
        Optional<ImportReport> before = ledger.duplicate(arrival);
        if (before.isPresent()) {
            return before.get();
        }
        CostSheet sheet = read(examined);
        if (sheet.isGood()) {
            return ledger.commit(arrival, sheet);
        }
        Refusal refusal = refusal(arrival, sheet);
        ledger.refused(arrival, refusal);
        return refusal;
    }

    PreviewResult preview(Examined examined) {
        if (!user.has(Role.MANAGER)) {
            return forManagers(examined);
        }
        Arrival arrival = arrival(examined);
        Optional<ImportReport> before = ledger.duplicate(arrival);
        if (before.isPresent()) {
            return ImportPreview.of(before.get());
        }
        CostSheet sheet = read(examined);
        return sheet.isGood() ? ImportPreview.of(arrival.fileName(), sheet) : refusal(arrival, sheet);
    }

    /** What somebody answered about the file does not make it another file. */
    private static Arrival arrival(Examined examined) {
        return examined.arrival().withSetting(SETTING);
    }

    private CostSheet read(Examined examined) {
        List<FirstRow> rows = intake.firstRows(examined, MOST_ROWS);
        intake.mustBeUnchanged(examined);
        int characters = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.length() + 1)
                .sum();
        if (characters > MOST_CHARACTERS || rows.size() == MOST_ROWS) {
            return CostSheet.tooLarge();
        }
        ImportSetting said = examined.delivery().setting();
        return costs.read(rows, said.decimal(), said.dateOrder());
    }

    /** Not even that it was tried is kept: the name of the file would tell others that there are costs. */
    private static Refusal forManagers(Examined examined) {
        return plain(
                examined.arrival().fileName(),
                "COSTS_FOR_MANAGERS",
                "This file holds costs, which managers alone import; ask one of them to.");
    }

    private static Refusal plain(String fileName, String code, String message) {
        return new Refusal(fileName, code, message, null, null, null, List.of(), List.of(), 0);
    }

    private static Refusal refusal(Arrival arrival, CostSheet sheet) {
        Question question = sheet.question();
        // What lies in quarantine is read by editors too: there the cell is named and not quoted.
        boolean quotes = arrival.way() != Way.INBOX;
        if (question != null) {
            String value = quotes ? question.value() : "…";
            String code = question.about() == About.NUMBER ? "AMBIGUOUS_NUMBER" : "AMBIGUOUS_DATE";
            return new Refusal(
                    arrival.fileName(),
                    code,
                    "\"" + value + "\" can be read in two ways; say which sign or order the file uses.",
                    question.line(),
                    question.column(),
                    value,
                    List.of(),
                    List.of(),
                    0);
        }
        return refusal(arrival.fileName(), sheet.faults(), quotes);
    }

    private static Refusal refusal(String fileName, List<Fault> faults, boolean quotes) {
        List<RowError> errors = new ArrayList<>();
        faults.stream().limit(STORED).map(fault -> error(fault, quotes)).forEach(errors::add);
        Fault first = faults.getFirst();
        return faults.size() == 1
                ? new Refusal(
                        fileName,
                        errors.getFirst().code(),
                        errors.getFirst().message(),
                        first.line() == 0 ? null : first.line(),
                        errors.getFirst().column(),
                        errors.getFirst().value(),
                        List.of(),
                        first.line() == 0 ? List.of() : errors,
                        1)
                : new Refusal(
                        fileName,
                        "COST_LINES",
                        "Some cells of this file with costs cannot be used; nothing of it was imported.",
                        null,
                        null,
                        null,
                        List.of(),
                        errors,
                        faults.size());
    }

    private static RowError error(Fault fault, boolean quotes) {
        String place = fault.column().isEmpty() ? "" : " in column \"" + fault.column() + "\"";
        return new RowError(
                fault.line(),
                fault.column().isEmpty() ? null : fault.column(),
                quotes ? fault.value() : "…",
                "COST_" + fault.why(),
                "Line " + fault.line() + place + ": " + fault.why() + "; mend it and bring the file in again.");
    }
}
