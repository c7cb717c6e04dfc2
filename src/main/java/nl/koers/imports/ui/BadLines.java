package nl.koers.imports.ui;

import java.util.List;
import java.util.stream.Collectors;
import nl.koers.reading.RowError;

/** Names the lines of rows that cannot be used. */
final class BadLines {

    private static final int MOST_NAMED = 8;

    private BadLines() {}

    /** "line 3", "lines 3, 4 and 6", "lines 3, 4, 5 … (120)". */
    static String of(List<RowError> errors, ImportWords words) {
        List<Integer> lines =
                errors.stream().map(RowError::line).distinct().sorted().toList();
        String named = lines.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return words.get("import.bad.lines", lines.size(), lines.size() > MOST_NAMED ? named + " …" : named);
    }
}
