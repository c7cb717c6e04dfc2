package nl.koers.reading;

import org.jspecify.annotations.Nullable;

/** Says of each row of a table which days its values are about. */
abstract class RowDates {

    /** No real date between 1990 and 2199, or no date at all. */
    static final int WRONG = -1;
    /** To be known when the whole column has been seen. */
    static final int LATER = -2;
    /** Day and month without a year, where the format has years. */
    static final int NO_YEAR = -3;
    /** No time of day stands behind the date. */
    static final int NO_TIME = -1;

    /**
     * The first day of a row's values, as an epoch day, or one of the negative constants.
     *
     * @param cell in which the date stands; -1 where the table has no such column
     */
    abstract int day(Row row, int cell);

    /** The last day of the values of the row that was asked for last; only after a day that is not negative. */
    abstract int last();

    /** The second of the day at which that row was read off, or {@link #NO_TIME}. */
    int second() {
        return NO_TIME;
    }

    /** After the last row: whether cells were left for a second reading. */
    boolean isOpen() {
        return false;
    }

    /** Decides what was left open by what the whole column shows, or refuses the file. */
    void settle() {}

    /** Dates are a day and a month. */
    boolean mayLackYear() {
        return false;
    }

    /** What came from the file's name or date instead of its bytes; null when nothing did. */
    @Nullable
    String fromOutside() {
        return null;
    }
}
