package nl.koers.reading;

import java.util.Set;
import java.util.stream.IntStream;
import nl.koers.reading.NumberCells.Outcome;

/** Reads the rows of one table into the batch; what cannot be used is noted, never guessed. */
abstract class TableReading {

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "totaal",
            "totalen",
            "gesamt",
            "summe",
            "som",
            "sum",
            "total général",
            "subtotaal",
            "subtotal",
            "eindtotaal",
            "grand total");

    final TableMap map;
    final FileReading file;
    private final DateColumn dates;
    private final NumberCells numbers;
    private int rows;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;

    TableReading(TableMap map, FileReading file, DateColumn dates, NumberCells numbers) {
        this.map = map;
        this.file = file;
        this.dates = dates;
        this.numbers = numbers;
    }

    /** The row adds up others, as its first cell says. */
    static boolean isTotal(Row row) {
        return TOTALS.contains(HeaderWords.normal(row.text(0)));
    }

    /** Takes the values of a row of this day; a negative day means that they are only looked at for evidence. */
    abstract void values(Row row, int day);

    /** Called after the last row. */
    void end() {
        if (rows == 0) {
            file.notices()
                    .add(
                            Notices.Why.NO_ROWS,
                            map.title() == null ? map.profile().id() : map.title());
        }
    }

    void accept(Row row) {
        int cells = row.count();
        if (cells > map.headers().size() && hasExtraCells(row)) {
            file.errors()
                    .add(
                            row.line(),
                            null,
                            null,
                            "TOO_MANY_CELLS",
                            "the row has more cells than the header; is a separator or a quotation mark missing?");
            return;
        }
        int day = dates.day(row, map.dateColumn());
        if (day < 0 && day != DateColumn.LATER && !mayHaveDay(row, day)) {
            return;
        }
        if (cells < map.headers().size()) {
            file.notices().addLine(Notices.Why.SHORT_ROW, row.line());
        }
        rows++;
        if (day >= 0) {
            firstDay = Math.min(firstDay, day);
            lastDay = Math.max(lastDay, day);
        }
        values(row, day);
    }

    private boolean hasExtraCells(Row row) {
        return IntStream.range(map.headers().size(), row.count()).anyMatch(cell -> !row.isEmpty(cell));
    }

    /** A row without a date is a total, or an error; either way it gives no values. */
    private boolean mayHaveDay(Row row, int day) {
        if (TOTALS.contains(HeaderWords.normal(row.text(0))) || TOTALS.contains(dateWord(row))) {
            file.notices().addLine(Notices.Why.TOTAL_ROW, row.line());
            return false;
        }
        String cell = row.text(map.dateColumn());
        String message;
        if (cell.isEmpty()) {
            message = "the row has no date.";
        } else if (day == DateColumn.NO_YEAR) {
            message = "\"" + cell + "\" has no year.";
        } else if (dates.mayLackYear()) {
            message = "\"" + cell + "\" does not exist in the inferred year.";
        } else {
            message = "\"" + cell + "\" is not a date that exists, between 1990 and 2199, in the order of this column.";
        }
        file.errors().add(row.line(), map.header(map.dateColumn()), cell, "DATE", message);
        return false;
    }

    private String dateWord(Row row) {
        return HeaderWords.normal(row.text(map.dateColumn()));
    }

    /** The number in a cell; its {@link NumberCells#outcome} is noted if it is wrong. */
    double number(Row row, int cell) {
        double value = numbers.value(row, cell, map.header(cell));
        if (numbers.outcome() == Outcome.WRONG) {
            String text = row.text(cell);
            boolean damaged = WrittenDate.isExcelDamage(text);
            file.errors()
                    .add(
                            row.line(),
                            map.header(cell),
                            text,
                            damaged ? "EXCEL_DATE" : "NUMBER",
                            damaged ? excelDamage(text) : "\"" + text + "\" is not a number.");
        }
        return value;
    }

    static String excelDamage(String text) {
        return "\"" + text + "\" looks like a number that Excel turned into a date; export the file again and do not"
                + " open it in Excel.";
    }

    boolean isNumber() {
        return numbers.outcome() == Outcome.NUMBER;
    }

    void refuseNegative(Row row, int cell) {
        file.errors()
                .add(
                        row.line(),
                        map.header(cell),
                        row.text(cell),
                        "NEGATIVE_LEVEL",
                        "\"" + row.text(cell) + "\" is below zero, which a stand cannot be.");
    }

    DateColumn dates() {
        return dates;
    }

    int rows() {
        return rows;
    }

    int firstDay() {
        return firstDay;
    }

    int lastDay() {
        return lastDay;
    }

    TableMap map() {
        return map;
    }
}
