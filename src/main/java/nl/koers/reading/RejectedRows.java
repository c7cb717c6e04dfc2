package nl.koers.reading;

/**
 * Rows that could not be used, as they stand in the file, below the header of their table: to be mended and brought in
 * again. Cells are not changed, not even where a spreadsheet would take one for a formula.
 *
 * @param csv with the separator of the file and about a megabyte at most
 * @param rows in it, at most 1,000
 */
public record RejectedRows(String csv, int rows) {}
