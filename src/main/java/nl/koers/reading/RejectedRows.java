package nl.koers.reading;

/**
 * Rows that could not be used, as they stand in the file, below the header of their table: to be mended and brought in
 * again. Only a cell that a spreadsheet would run as a formula is changed: it gets an apostrophe in front.
 *
 * @param csv with the separator of the file and about a megabyte at most
 * @param rows in it, at most 1,000
 */
public record RejectedRows(String csv, int rows) {}
