package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A header of two rows: years above, and months, weeks or quarters below. A year holds for the columns to its right up to
 * the next one, as in cells that were joined.
 */
final class StackedHeader {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");
    private static final Pattern PART =
            Pattern.compile("(?:(?:week|wk|w|kw)\\s?)\\d{1,2}|[QK]\\s?[1-4]", Pattern.CASE_INSENSITIVE);

    private StackedHeader() {}

    /** The lower row with the years in it; empty when these are no such rows. */
    static Optional<List<String>> of(List<String> years, List<String> row) {
        List<String> cells = new ArrayList<>(row);
        String year = "";
        int dated = 0;
        for (int i = 0; i < row.size(); i++) {
            String above = i < years.size() ? years.get(i) : "";
            if (YEAR.matcher(above).matches()) {
                year = above;
            } else if (!above.isEmpty() && !year.isEmpty()) {
                return Optional.empty();
            }
            if (isPartOfYear(row.get(i))) {
                if (year.isEmpty()) {
                    return Optional.empty();
                }
                cells.set(i, row.get(i) + " " + year);
                dated++;
            }
        }
        return dated >= 2 ? Optional.of(cells) : Optional.empty();
    }

    /** A month, week or quarter that does not say its year. */
    static boolean isPartOfYear(String cell) {
        String word = cell.endsWith(".") ? cell.substring(0, cell.length() - 1) : cell;
        return MonthNames.number(word) > 0 || PART.matcher(cell).matches();
    }
}
