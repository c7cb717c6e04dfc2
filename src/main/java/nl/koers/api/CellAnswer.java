package nl.koers.api;

import java.util.List;
import nl.koers.imports.RefusalWords;
import nl.koers.reading.RowError;
import org.jspecify.annotations.Nullable;

/**
 * One cell that cannot be used, as the API writes it.
 *
 * @param line of the file, from 1
 * @param message what is wrong with it, in the language of the answer
 */
record CellAnswer(
        int line, @Nullable String column, @Nullable String value, String code, String message) {

    static List<CellAnswer> of(List<RowError> errors, String fileName, RefusalWords words) {
        return errors.stream()
                .map(error -> new CellAnswer(
                        error.line(), error.column(), error.value(), error.code(), words.of(error, fileName)))
                .toList();
    }
}
