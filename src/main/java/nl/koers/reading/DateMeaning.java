package nl.koers.reading;

/** What a single date in a file says of the figures beside it. */
public enum DateMeaning {
    /** The day that they are about. */
    DAY,
    /** A day of the week, Monday to Sunday, that they are about. */
    WEEK,
    /** A day of the month that they are about. */
    MONTH,
    /** The day on which they were written down; they are about the week before. */
    WEEK_BEFORE,
    /** The day on which they were written down; they are about the month before. */
    MONTH_BEFORE
}
