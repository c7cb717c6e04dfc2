package nl.koers.reading;

/** Notes what is wrong with the cells of a table, each with its line, column and value. */
final class CellErrors {

    private final RowErrors errors;
    private final TableMap map;

    CellErrors(RowErrors errors, TableMap map) {
        this.errors = errors;
        this.map = map;
    }

    /**
     * A cell that holds no date.
     *
     * @param found one of the negative constants of {@link RowDates}
     * @param mayLackYear dates of this table are a day and a month
     */
    void date(Row row, int column, int found, boolean mayLackYear) {
        String cell = row.text(column);
        String message;
        if (cell.isEmpty()) {
            message = "the row has no date.";
        } else if (found == RowDates.NO_YEAR) {
            message = "\"" + cell + "\" has no year.";
        } else if (mayLackYear) {
            message = "\"" + cell + "\" does not exist in the inferred year.";
        } else {
            message = "\"" + cell + "\" is not a date that exists, between 1990 and 2199, in the order of this column.";
        }
        add(row, column, "DATE", message);
    }

    /** A cell that holds no number. */
    void number(Row row, int cell) {
        String text = row.text(cell);
        boolean damaged = WrittenDate.isExcelDamage(text) || WrittenDate.isYearAndMonth(text);
        String code = damaged ? "EXCEL_DATE" : "NUMBER";
        add(row, cell, code, damaged ? excelDamage(text) : "\"" + text + "\" is not a number.");
    }

    static String excelDamage(String text) {
        return "\"" + text + "\" looks like a number that Excel turned into a date; export the file again and do not"
                + " open it in Excel.";
    }

    void name(Row row, int cell) {
        add(row, cell, "METRIC_NAME", "a metric needs a name of at most 200 readable characters.");
    }

    void negative(Row row, int cell) {
        String message = "\"" + row.text(cell) + "\" is below zero, which a stand cannot be.";
        add(row, cell, "NEGATIVE_LEVEL", message);
    }

    void extraCells(Row row) {
        String message = "the row has more cells than the header; is a separator or a quotation mark missing?";
        errors.add(row.line(), null, null, "TOO_MANY_CELLS", message);
    }

    void add(Row row, int cell, String code, String message) {
        errors.add(row.line(), map.header(cell), row.text(cell), code, message);
    }
}
