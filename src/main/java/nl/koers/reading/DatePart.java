package nl.koers.reading;

/** What a column of dates holds besides whole dates. */
enum DatePart {
    /** A month: {@code jan-24}, {@code 2024-01}, or one of a year that stands beside it. */
    MONTHS,
    /** An ISO week: {@code 2024-W05}, {@code week 5 2024}, or one of a year that stands beside it. */
    WEEKS,
    /** The year of the months or weeks beside it. */
    YEARS,
    /** Days of writing down; the figures are about the week before. */
    WEEKS_BEFORE,
    /** Days of writing down; the figures are about the month before. */
    MONTHS_BEFORE,
    /** Days counted from 0, the first day of the export. */
    NTH_DAYS,
    /** Calendar weeks from Sunday counted from 0, the one of the first day of the export. */
    NTH_WEEKS,
    /** Calendar months counted from 0, the one of the first day of the export. */
    NTH_MONTHS
}
