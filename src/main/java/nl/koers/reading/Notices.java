package nl.koers.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was left out of a file on purpose, and what is worth knowing about it; lines are gathered into ranges. */
final class Notices {

    /** Why; each has its sentence under {@code import.skipped.<name>}. */
    enum Why {
        /** A column that the profile does not use. */
        UNKNOWN_COLUMN,
        /** A later column with the header of an earlier one. */
        DUPLICATE_COLUMN,
        /** A column without a header. */
        UNNAMED_COLUMN,
        /** Lines above the header of a table. */
        ABOVE_HEADER,
        /** A table that no profile knows. */
        UNKNOWN_TABLE,
        /** Rows of separators only. */
        BLANK_ROW,
        /** Rows that add up other rows. */
        TOTAL_ROW,
        /** Rows with fewer cells than the header; the missing ones count as empty. */
        SHORT_ROW,
        /** Days without a row that mean zero in this format; {@code what} is their number. */
        ZERO_FILLED,
        /** A table with a header and no rows. */
        NO_ROWS,
        /** Bytes that are no text were replaced. */
        BAD_BYTES,
        /** The last line has no line end: complete for some exports, cut off for others. */
        NO_FINAL_LINE_END
    }

    private static final int MOST_RANGES = 20;

    /** As many as the widest file that may be read has columns. */
    private static final int MOST_NAMED = 10_000;

    private final List<Skipped> named = new ArrayList<>();
    private final Map<Why, LineRanges> lines = new LinkedHashMap<>();

    void add(Why why, String what) {
        if (named.size() < MOST_NAMED) {
            named.add(new Skipped(what, why.name()));
        } else if (named.size() == MOST_NAMED) {
            named.add(new Skipped("…", why.name()));
        }
    }

    void addLine(Why why, int line) {
        lines.computeIfAbsent(why, reason -> new LineRanges()).add(line);
    }

    List<Skipped> all() {
        List<Skipped> all = new ArrayList<>(named);
        lines.forEach((why, ranges) -> all.add(new Skipped(ranges.text(), why.name())));
        return List.copyOf(all);
    }

    /** Ascending line numbers as {@code 3, 8-12}. */
    private static final class LineRanges {

        private final List<int[]> ranges = new ArrayList<>();
        private boolean cut;

        void add(int line) {
            if (!ranges.isEmpty() && ranges.getLast()[1] == line - 1) {
                ranges.getLast()[1] = line;
            } else if (ranges.size() < MOST_RANGES) {
                ranges.add(new int[] {line, line});
            } else {
                cut = true;
            }
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int[] range : ranges) {
                text.append(text.isEmpty() ? "" : ", ").append(range[0]);
                if (range[1] > range[0]) {
                    text.append('-').append(range[1]);
                }
            }
            return cut ? text + ", …" : text.toString();
        }
    }
}
