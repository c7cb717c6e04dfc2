package nl.koers.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that may be a header, its words made comparable once for all profiles that are laid beside it.
 *
 * @param cells as written
 * @param words their normal forms
 * @param title the only cell of the line above, if it has just one
 * @param isBelowPreamble the file begins with lines with a #
 * @param standing the line above that says the figure of one day; null when there is none
 */
record HeaderRow(
        List<String> cells,
        List<String> words,
        @Nullable String title,
        boolean isBelowPreamble,
        @Nullable StandAbove standing) {

    static HeaderRow of(List<String> cells, @Nullable String title, boolean isBelowPreamble) {
        return new HeaderRow(cells, HeaderWords.normal(cells), title, isBelowPreamble, null);
    }

    HeaderRow below(@Nullable StandAbove line) {
        return new HeaderRow(cells, words, title, isBelowPreamble, line);
    }
}
