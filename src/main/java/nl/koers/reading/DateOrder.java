package nl.koers.reading;

/** Order of day, month and year in a date of numbers. */
public enum DateOrder {
    DMY,
    MDY,
    YMD
}
