package nl.koers.imports;

import java.util.List;
import nl.koers.reading.FileRefused;
import nl.koers.reading.RowError;
import org.jspecify.annotations.Nullable;

/**
 * A file that was not imported; nothing of it was kept.
 *
 * @param code for programs: EMPTY_FILE, INCOMPLETE_FILE, NOT_CSV, AMBIGUOUS_DATE, AMBIGUOUS_NUMBER, MIXED_DATE,
 *     NO_DATE_COLUMN, NOT_RECOGNISED, UNKNOWN_CHANNEL, DATE, NUMBER, TOO_LARGE ...
 * @param message one English sentence that names what is wrong and the way out; texts for people have the key
 *     {@code import.refusal.<code>} and take {0} file, {1} line, {2} column, {3} value, {4} choices
 * @param line from 1; null when it concerns the whole file
 * @param choices what may be chosen instead (channels for UNKNOWN_CHANNEL), else empty
 * @param errors the cells at fault, at most 1,000
 * @param rejected how many cells are at fault
 * @param badRows the rows that could be left out to import the rest; null when that would not help
 * @param ofCosts a file with costs: managers alone hear of it. False in refusals that were kept before this was noted.
 */
public record Refusal(
        String fileName,
        String code,
        String message,
        @Nullable Integer line,
        @Nullable String column,
        @Nullable String value,
        List<String> choices,
        List<RowError> errors,
        int rejected,
        @Nullable BadRows badRows,
        boolean ofCosts)
        implements ImportResult, PreviewResult {

    /**
     * Rows that cannot be used.
     *
     * @param count of them
     * @param comeBack they can be had as a file of their own, to be mended and brought in again
     */
    public record BadRows(int count, boolean comeBack) {}

    /** Of a file of which leaving rows out would not help. */
    public Refusal(
            String fileName,
            String code,
            String message,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String value,
            List<String> choices,
            List<RowError> errors,
            int rejected) {
        this(fileName, code, message, line, column, value, choices, errors, rejected, null, false);
    }

    /** The same of a file with costs. */
    Refusal aboutCosts() {
        return new Refusal(fileName, code, message, line, column, value, choices, errors, rejected, badRows, true);
    }

    static Refusal of(String fileName, FileRefused refused) {
        FileRefused.Problem problem = refused.problem();
        return new Refusal(
                problem.part() == null ? fileName : fileName + " → " + problem.part(),
                problem.code(),
                problem.message(),
                problem.line(),
                problem.column(),
                problem.value(),
                problem.choices(),
                problem.errors(),
                problem.rejected(),
                refused.badRows() == 0 ? null : new BadRows(refused.badRows(), refused.rows() != null),
                false);
    }
}
