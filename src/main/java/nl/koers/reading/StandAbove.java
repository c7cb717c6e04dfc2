package nl.koers.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line above a table that says how many there were on one day: a text that ends in a date, and the figure beside it
 * ("Total followers on 11/22/2026", 1234).
 */
record StandAbove(String date, String figure, int line) {

    private static final Pattern ENDS_IN_DATE =
            Pattern.compile("\\p{L}.{2,80}?\\s(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})\\s*:?");
    private static final int CELLS = 2;

    /** Null when the line says no such thing. */
    static @Nullable StandAbove of(List<String> cells, int line) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() != CELLS || !Character.isDigit(filled.getLast().charAt(0))) {
            return null;
        }
        Matcher text = ENDS_IN_DATE.matcher(filled.getFirst());
        return text.matches() ? new StandAbove(text.group(1), filled.getLast(), line) : null;
    }

    /** As a row: the date, then the figure. */
    Row row() {
        return Row.of(List.of(date, figure), line);
    }
}
