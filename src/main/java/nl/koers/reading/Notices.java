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
        /** A column with the day on which figures were written down, where another one says what they are about. */
        WRITTEN_ON,
        /** Figures without a date got the one of the file; {@code what} is that day. */
        DATED_BY_FILE,
        /** Of levels read off several times a day the last one counts; {@code what} is the number of others. */
        EARLIER_READINGS,
        /** A table with several rows a day, one for each of something else; {@code what} names the columns that say which. */
        SPLIT_TABLE,
        /** A column that holds text and no figures. */
        TEXT_COLUMN,
        /** Rows with text below or between the figures. */
        TEXT_ROW,
        /** A table with a header and no rows. */
        NO_ROWS,
        /** Bytes that are no text were replaced. */
        BAD_BYTES,
        /** Columns beyond those named; {@code what} is their number. */
        MORE_COLUMNS,
        /** A part of the file in which nothing is recognised. */
        UNKNOWN_PART,
        /** A part of the file with nothing in it. */
        EMPTY_PART,
        /** A zip file inside a zip file. */
        NESTED_ZIP,
        /** A file inside a zip file that is no table. */
        NO_TABLE_FILE,
        /** A sheet that the workbook hides. */
        HIDDEN_SHEET,
        /** Each line stood in one pair of quotation marks. */
        WRAPPED_LINES,
        /** A table that a profile knows and takes nothing from. */
        NOTHING_TO_IMPORT,
        /** A known list over a whole period, in which nothing has a date. */
        NO_DATED_FIGURES,
        /** A second row of headers, with descriptions. */
        DESCRIPTIONS,
        /** Rows of a list of posts without a moment of publishing. */
        NO_PUBLISH_TIME,
        /** Rows of a list of posts that do not count as posts: replies, stories. */
        NOT_A_POST,
        /** Rows of another account than the channel's; {@code what} is the account. */
        OTHER_ACCOUNT,
        /** A line below a list that is no row of it. */
        FOOTER,
        /** A list that shows only its first rows, so that posts cannot be counted from it; {@code what} is their number. */
        CUT_LIST,
        /** The last line has no line end: complete for some exports, cut off for others. */
        NO_FINAL_LINE_END
    }

    private static final int MOST_RANGES = 20;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 200;

    private int columns;

    /** As many as the widest file that may be read has columns. */
    private static final int MOST_NAMED = 10_000;

    private final List<Skipped> named = new ArrayList<>();
    private final Map<Why, LineRanges> lines = new LinkedHashMap<>();

    void add(Why why, String what) {
        boolean isColumn = why == Why.UNKNOWN_COLUMN || why == Why.DUPLICATE_COLUMN || why == Why.UNNAMED_COLUMN;
        if (isColumn && ++columns > MOST_COLUMNS) {
            return;
        }
        if (named.size() < MOST_NAMED) {
            named.add(new Skipped(shortened(what), why.name()));
        } else if (named.size() == MOST_NAMED) {
            named.add(new Skipped("…", why.name()));
        }
    }

    private static String shortened(String what) {
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
    }

    void addLine(Why why, int line) {
        lines.computeIfAbsent(why, reason -> new LineRanges()).add(line);
    }

    List<Skipped> all() {
        List<Skipped> all = new ArrayList<>(named);
        if (columns > MOST_COLUMNS) {
            all.add(new Skipped(String.valueOf(columns - MOST_COLUMNS), Why.MORE_COLUMNS.name()));
        }
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
