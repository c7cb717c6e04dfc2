package nl.koers.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops the reading of a file; the door turns it into a {@link Refusal}. Never leaves the room. */
final class FileRefused extends RuntimeException {

    private final transient Problem problem;

    /** What is wrong with the file as a whole; see {@link Refusal} for the parts. */
    record Problem(
            String code,
            String message,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String value,
            List<String> choices,
            List<RowError> errors,
            int rejected) {}

    FileRefused(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    /** For the whole file. */
    FileRefused(String code, String message) {
        this(new Problem(code, message, null, null, null, List.of(), List.of(), 0));
    }

    /** At a line. */
    FileRefused(String code, String message, int line) {
        this(new Problem(code, message, line, null, null, List.of(), List.of(), 0));
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

    Refusal refusal(String fileName) {
        return new Refusal(
                fileName,
                problem.code(),
                problem.message(),
                problem.line(),
                problem.column(),
                problem.value(),
                problem.choices(),
                problem.errors(),
                problem.rejected());
    }
}
