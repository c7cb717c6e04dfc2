package nl.koers.imports;

import java.util.List;
import nl.koers.cost.CostSheet;
import nl.koers.cost.CostSheet.About;
import nl.koers.cost.CostSheet.Fault;
import nl.koers.cost.CostSheet.Question;
import nl.koers.reading.RowError;

/** Why a file with costs was not imported. */
final class CostRefusals {

    private static final int STORED = 1_000;

    private CostRefusals() {}

    /** Not even that it was tried is kept: the name of the file would tell others that there are costs. */
    static Refusal forManagers(String fileName) {
        String message = "This file holds costs, which managers alone import; ask one of them to.";
        return new Refusal(fileName, "COSTS_FOR_MANAGERS", message, null, null, null, List.of(), List.of(), 0)
                .aboutCosts();
    }

    /** What is wrong with a sheet, or has to be said about it first. */
    static Refusal of(Arrival arrival, CostSheet sheet) {
        Question question = sheet.question();
        // What lies in quarantine is read by whoever may look into that folder: there the cell is named and not quoted.
        boolean quotes = arrival.way() != Way.INBOX;
        return question == null
                ? refusal(arrival.fileName(), sheet.faults(), quotes)
                : refusal(arrival.fileName(), question, quotes);
    }

    private static Refusal refusal(String fileName, Question question, boolean quotes) {
        String value = quotes ? question.value() : "…";
        String code = question.about() == About.NUMBER ? "AMBIGUOUS_NUMBER" : "AMBIGUOUS_DATE";
        String message = "\"" + value + "\" can be read in two ways; say which sign or order the file uses.";
        return new Refusal(fileName, code, message, question.line(), question.column(), value, List.of(), List.of(), 0)
                .aboutCosts();
    }

    private static Refusal refusal(String fileName, List<Fault> faults, boolean quotes) {
        List<RowError> errors =
                faults.stream().limit(STORED).map(fault -> error(fault, quotes)).toList();
        return faults.size() == 1
                ? refusal(fileName, errors.getFirst())
                : new Refusal(
                                fileName,
                                "COST_LINES",
                                "Some cells of this file with costs cannot be used; nothing of it was imported.",
                                null,
                                null,
                                null,
                                List.of(),
                                errors,
                                faults.size())
                        .aboutCosts();
    }

    /** Of a single fault; it may be about the whole file. */
    private static Refusal refusal(String fileName, RowError error) {
        boolean isOfALine = error.line() != 0;
        return new Refusal(
                        fileName,
                        error.code(),
                        error.message(),
                        isOfALine ? error.line() : null,
                        error.column(),
                        error.value(),
                        List.of(),
                        isOfALine ? List.of(error) : List.of(),
                        1)
                .aboutCosts();
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
