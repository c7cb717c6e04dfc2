package nl.koers.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stops the reading of a file. The room that asked for the reading says what becomes of it. */
public final class FileRefused extends RuntimeException {

    /** Nothing known was found; said of one part, another may still hold it. */
    private static final Set<String> NOTHING_KNOWN = Set.of(
            "NOT_RECOGNISED",
            "MIXED_SEPARATORS",
            "NO_DATE_COLUMN",
            "NO_DATES",
            "UNKNOWN_FIGURES",
            "EMPTY_FILE",
            "NOTHING_TO_IMPORT",
            "NO_DATED_FIGURES",
            "NO_YEAR",
            "SPLIT_TABLE",
            "WHICH_FIGURE");

    private final transient Problem problem;
    private transient @Nullable RejectedRows rows;
    private transient int badRows;

    /**
     * What is wrong with a file.
     *
     * @param code stable, upper case
     * @param message a sentence in English that ends with the way out
     * @param line from 1; null when it concerns the whole file
     * @param choices what may be chosen instead (channels for UNKNOWN_CHANNEL), else empty
     * @param errors the cells at fault, at most 1,000
     * @param rejected how many cells are at fault
     * @param part file or sheet inside the file; null when it is the file itself
     */
    public record Problem(
            String code,
            String message,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String value,
            List<String> choices,
            List<RowError> errors,
            int rejected,
            @Nullable String part) {

        /** Of the file itself. */
        public Problem(
                String code,
                String message,
                @Nullable Integer line,
                @Nullable String column,
                @Nullable String value,
                List<String> choices,
                List<RowError> errors,
                int rejected) {
            this(code, message, line, column, value, choices, errors, rejected, null);
        }
    }

    /** The same, of a file that could be read without so many rows. */
    FileRefused withoutWhich(int badOnes) {
        badRows = badOnes;
        return this;
    }

    /** The same, with the rows at fault. */
    FileRefused carrying(@Nullable RejectedRows atFault) {
        rows = atFault;
        return this;
    }

    /** How many rows could be left out to read the rest; 0 when that would not help. */
    public int badRows() {
        return badRows;
    }

    /** The rows at fault, to be mended apart from the others; null when that cannot be done. */
    public @Nullable RejectedRows rows() {
        return rows;
    }

    FileRefused(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    /** For the whole file. */
    FileRefused(String code, String message) {
        this(new Problem(code, message, null, null, null, List.of(), List.of(), 0));
    }

    /** Its sender had not finished; what was read of it may be half of it. */
    public static FileRefused changedMeanwhile() {
        return new FileRefused(
                "INCOMPLETE_FILE", "The file was written to while it was read; bring it in when it is complete.");
    }

    /** At a line. */
    FileRefused(String code, String message, int line) {
        this(new Problem(code, message, line, null, null, List.of(), List.of(), 0));
    }

    /** For the whole file, naming what was found in it. */
    static FileRefused naming(String code, String message, String found) {
        return new FileRefused(new Problem(code, message, null, null, found, List.of(), List.of(), 0));
    }

    /**
     * A known list in which nothing has a date.
     *
     * @param listed what it is a list of, in its own words
     * @param instead the export that has figures per day; null when it is not known
     * @param damaged cells that Excel damaged; then the list may not be what it was
     */
    static FileRefused undated(String listed, @Nullable String instead, List<RowError> damaged) {
        String what = "This is a list (\"" + listed + "\") over a whole period, without figures per day; import "
                + instead + ".";
        String besides =
                damaged.isEmpty() ? "" : " Besides, " + damaged.getFirst().message();
        return new FileRefused(new Problem(
                damaged.isEmpty() ? "NO_DATED_FIGURES" : "NO_DATE_COLUMN",
                what + besides,
                null,
                listed,
                instead,
                List.of(),
                damaged,
                damaged.size()));
    }

    /** Every table has several rows a day, one for each of what these columns say. */
    static FileRefused split(String columns) {
        return new FileRefused(new Problem(
                "SPLIT_TABLE",
                "The figures of a day are split by " + columns + "; export them without, so that a day has one row.",
                null,
                columns,
                null,
                List.of(),
                List.of(),
                0));
    }

    /** Figures per day below a header of a known export, without the title that says which figure it is. */
    static FileRefused untitled(int line) {
        return new FileRefused(
                "WHICH_FIGURE",
                "Which figure is it? The line above the header, which says so, is missing; export the file again and"
                        + " leave its first lines in place, or map it once.",
                line);
    }

    /** Because of cells; the first of them gives the code. */
    FileRefused(RowErrors errors, List<String> choices) {
        this(of(errors.first(), errors.message(), choices, errors.stored(), errors.count()));
    }

    /** Because of cells that contradict each other or leave a choice open; the last of them is where it shows. */
    FileRefused(String message, List<RowError> errors) {
        this(of(errors.getLast(), message, List.of(), errors, errors.size()));
    }

    private static Problem of(RowError at, String message, List<String> choices, List<RowError> errors, int rejected) {
        return new Problem(at.code(), message, at.line(), at.column(), at.value(), choices, errors, rejected);
    }

    /** The same, said of a part of the file. */
    FileRefused in(String part) {
        if (part.isEmpty() || problem.part() != null) {
            return this;
        }
        return new FileRefused(new Problem(
                        problem.code(),
                        "\"" + part + "\": " + problem.message(),
                        problem.line(),
                        problem.column(),
                        problem.value(),
                        problem.choices(),
                        problem.errors().stream().map(error -> error.in(part)).toList(),
                        problem.rejected(),
                        part))
                .withoutWhich(badRows)
                .carrying(rows);
    }

    /** Nothing that a profile knows was found; in a file of several parts another may hold it. */
    boolean isNotRecognised() {
        return NOTHING_KNOWN.contains(problem.code());
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
