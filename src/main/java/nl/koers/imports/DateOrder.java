package nl.koers.imports;

/** Order of day, month and year in a date of numbers. */
public enum DateOrder {
    DMY,
    MDY,
    YMD
}
