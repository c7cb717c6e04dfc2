package nl.koers.reading;

import java.time.LocalDate;

/** Epoch days of real dates from 1990 to 2199, the days that figures may have. */
final class Days {

    static final int NONE = -1;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final int[] MONTH_START = monthStarts();

    private Days() {}

    private static int[] monthStarts() {
        int[] starts = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12 + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (int) LocalDate.of(FIRST_YEAR + i / 12, i % 12 + 1, 1).toEpochDay();
        }
        return starts;
    }

    /** The epoch day, or {@link #NONE} when there is no such day in those years. */
    static int of(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        int index = (year - FIRST_YEAR) * 12 + month - 1;
        int epochDay = MONTH_START[index] + day - 1;
        return epochDay < MONTH_START[index + 1] ? epochDay : NONE;
    }
}
