package nl.koers.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Understands the dates of one column. The order of dates in figures is one for the whole column: the profile's, the
 * setting's, or the one that a part above 12 proves; never guessed per cell.
 *
 * <p>Where a cell comes before the proof, the answer is {@link #LATER}: the file is read a second time with the order
 * that {@link #settle} found.
 */
final class DateColumn {

    /** No real date between 1990 and 2199, or no date at all. */
    static final int WRONG = -1;
    /** To be known when the whole column has been seen. */
    static final int LATER = -2;
    /** Day and month without a year, where the format has years. */
    static final int NO_YEAR = -3;

    private final String header;
    private final boolean mayLackYear;
    private final YearFinder years;
    private @Nullable DateOrder order;
    private @Nullable RowError proof;
    private @Nullable RowError open;
    private final char[] last = new char[32];
    private int lastLength = -1;
    private int lastDay;

    /**
     * @param order null when the column itself must prove it
     * @param years for dates without a year, if the format has them
     */
    DateColumn(String header, @Nullable DateOrder order, boolean mayLackYear, YearFinder years) {
        this.header = header;
        this.order = order;
        this.mayLackYear = mayLackYear;
        this.years = years;
    }

    /** The epoch day of a cell, or one of the negative constants. */
    int day(Row row, int cell) {
        char[] chars = row.chars();
        int start = row.start(cell);
        int length = row.end(cell) - start;
        if (isLast(chars, start, length)) {
            return lastDay;
        }
        int day = order == DateOrder.YMD && length == 10 ? isoDay(chars, start) : WRONG;
        if (day < 0) {
            day = day(row.text(cell), row.line());
        }
        if (day >= 0 && length <= last.length && !mayLackYear) {
            System.arraycopy(chars, start, last, 0, length);
            lastLength = length;
            lastDay = day;
        }
        return day;
    }

    /** Rows of one day mostly stand together. */
    private boolean isLast(char[] chars, int start, int length) {
        return length == lastLength && Arrays.equals(chars, start, start + length, last, 0, length);
    }

    /** A date such as 2026-03-03, read from the characters themselves. */
    private static int isoDay(char[] chars, int start) {
        if (chars[start + 4] != '-' || chars[start + 7] != '-') {
            return WRONG;
        }
        int year = figures(chars, start, 4);
        int month = figures(chars, start + 5, 2);
        int day = figures(chars, start + 8, 2);
        return (year | month | day) < 0 ? WRONG : Days.of(year, month, day);
    }

    private static int figures(char[] chars, int start, int count) {
        int number = 0;
        for (int i = start; i < start + count; i++) {
            int figure = chars[i] - '0';
            if (figure < 0 || figure > 9) {
                return -1;
            }
            number = 10 * number + figure;
        }
        return number;
    }

    private int day(String cell, int line) {
        WrittenDate date = WrittenDate.read(cell);
        return switch (date.form()) {
            case YEAR_FIRST -> yearFirst(date, cell, line);
            case YEAR_LAST -> yearLast(date, cell, line);
            case MONTH_IN_WORDS -> Days.of(date.third(), date.second(), date.first());
            case NO_YEAR -> mayLackYear ? years.day(date.second(), date.first(), cell, line) : NO_YEAR;
            case NONE -> WRONG;
        };
    }

    private int yearFirst(WrittenDate date, String cell, int line) {
        int day = Days.of(date.first(), date.second(), date.third());
        if (day >= 0) {
            prove(DateOrder.YMD, cell, line);
        }
        return day;
    }

    private int yearLast(WrittenDate date, String cell, int line) {
        int dayFirst = Days.of(date.third(), date.second(), date.first());
        int monthFirst = Days.of(date.third(), date.first(), date.second());
        if (dayFirst >= 0 && monthFirst >= 0 && dayFirst != monthFirst) {
            return chosen(dayFirst, monthFirst, cell, line);
        }
        if (dayFirst == monthFirst) {
            return dayFirst;
        }
        DateOrder proven = dayFirst >= 0 ? DateOrder.DMY : DateOrder.MDY;
        if (!prove(proven, cell, line)) {
            return WRONG;
        }
        return Math.max(dayFirst, monthFirst);
    }

    private int chosen(int dayFirst, int monthFirst, String cell, int line) {
        if (order == DateOrder.DMY) {
            return dayFirst;
        }
        if (order == DateOrder.MDY) {
            return monthFirst;
        }
        if (open == null) {
            open = RowErrors.error(
                    line,
                    header,
                    cell,
                    "AMBIGUOUS_DATE",
                    "\"" + cell + "\" can be day/month or month/day; say which order this file uses.");
        }
        return LATER;
    }

    /** Whether the order may be this one. Another order that the column itself proved earlier refuses the file. */
    private boolean prove(DateOrder proven, String cell, int line) {
        if (order == null) {
            order = proven;
            proof = mixed(proven, cell, line);
            return true;
        }
        if (order != proven && proof != null) {
            RowError now = mixed(proven, cell, line);
            throw new FileRefused(
                    "Line " + proof.line() + " is " + words(order) + ", line " + line + " is " + words(proven)
                            + "; a column of dates must keep to one order.",
                    List.of(proof, now));
        }
        return order == proven || proven == DateOrder.YMD;
    }

    private RowError mixed(DateOrder proven, String cell, int line) {
        return RowErrors.error(line, header, cell, "MIXED_DATE", "\"" + cell + "\" is " + words(proven) + ".");
    }

    private static String words(DateOrder order) {
        return switch (order) {
            case DMY -> "d/m/y";
            case MDY -> "m/d/y";
            case YMD -> "y/m/d";
        };
    }

    /** After the last row: whether cells were left for a second reading. */
    boolean isOpen() {
        return open != null || years.isOpen();
    }

    /** Decides what was left open by what the whole column shows, or refuses the file. */
    void settle() {
        if (open != null && order != DateOrder.DMY && order != DateOrder.MDY) {
            throw new FileRefused(
                    "Every date fits both d/m/y and m/d/y; set the order for this source (dateOrder).", List.of(open));
        }
        open = null;
        years.settle();
    }

    boolean mayLackYear() {
        return mayLackYear;
    }

    @Nullable
    Integer firstYear() {
        return years.firstYear();
    }
}
