package nl.koers.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that may be a header, its words made comparable once for all profiles that are laid beside it.
 *
 * @param headers as written
 * @param words their normal forms
 * @param title the only cell of the line above, if it has just one
 */
record HeaderRow(
        List<String> headers, List<String> words, @Nullable String title) {

    static HeaderRow of(List<String> headers, @Nullable String title) {
        return new HeaderRow(headers, HeaderWords.normal(headers), title);
    }
}
