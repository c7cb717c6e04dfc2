package nl.koers.reading;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.koers.channel.MetricKind;
import nl.koers.reading.ImportProfile.KnownMetric;
import nl.koers.reading.NumberCells.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table into the batch; what cannot be used is noted, never guessed. */
abstract class TableReading {

    final TableMap map;
    final ReadFigures file;
    private final RowDates dates;
    private final NumberCells numbers;
    private final Readings readings = new Readings();
    private boolean isNumber;
    private int day;
    private int last;
    private int rows;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;

    TableReading(TableMap map, ReadFigures file, RowDates dates, NumberCells numbers) {
        this.map = map;
        this.file = file;
        this.dates = dates;
        this.numbers = numbers;
    }

    /** Takes the values of a row; where {@link #isDated} is false they are only looked at for evidence. */
    abstract void values(Row row);

    /** Whether the values of this cell are lengths of time, by what the header or the row says. */
    boolean isDuration(Row row, int cell) {
        return Durations.isNamed(HeaderWords.normal(map.header(cell)));
    }

    /** Called after the last row. */
    void end() {
        readings.end(file.batch());
        if (readings.earlier() > 0) {
            file.notices().add(Notices.Why.EARLIER_READINGS, String.valueOf(readings.earlier()));
        }
        if (map.profile().date().isOfFile() && rows > 0) {
            file.notices().add(Notices.Why.DATED_BY_FILE, String.valueOf(LocalDate.ofEpochDay(last)));
        }
        if (rows == 0) {
            file.notices()
                    .add(
                            Notices.Why.NO_ROWS,
                            map.title() == null ? map.profile().id() : map.title());
        }
    }

    void accept(Row row) {
        int cells = row.count();
        if (cells > map.headers().size() && hasExtraCells(row) && !isSum(row)) {
            refuseExtraCells(row);
            return;
        }
        if (!findDay(row)) {
            return;
        }
        if (cells < map.headers().size()) {
            file.notices().addLine(Notices.Why.SHORT_ROW, row.line());
        }
        rows++;
        values(row);
    }

    /** Finds the days of a row; false for a row without values. */
    boolean findDay(Row row) {
        day = dates.day(row, map.dateColumn());
        if (day < 0) {
            return day == RowDates.LATER || mayHaveDay(row, day);
        }
        last = dates.last();
        seen(day, last);
        return true;
    }

    final void seen(int from, int to) {
        firstDay = Math.min(firstDay, from);
        lastDay = Math.max(lastDay, to);
    }

    /** The days of the row are known. */
    final boolean isDated() {
        return day >= 0;
    }

    /** First day of the row. */
    final int day() {
        return day;
    }

    /** Puts a value of the row into the batch; of a level that has times, the last of the day. */
    final void add(int series, double value, @Nullable MetricKind kind, Row row) {
        if (kind == MetricKind.LEVEL && dates.second() >= 0) {
            readings.add(series, row, dates, value, file.batch());
        } else {
            file.batch().add(series, day, last, value, row.line());
        }
    }

    final void refuseExtraCells(Row row) {
        file.errors()
                .add(
                        row.line(),
                        null,
                        null,
                        "TOO_MANY_CELLS",
                        "the row has more cells than the header; is a separator or a quotation mark missing?");
    }

    final boolean hasExtraCells(Row row) {
        return IntStream.range(map.headers().size(), row.count()).anyMatch(cell -> !row.isEmpty(cell));
    }

    /** A row without a date is a total, a remark or an error; in any case it gives no values. */
    private boolean mayHaveDay(Row row, int found) {
        if (TotalWords.isTotal(row) || TotalWords.isTotal(dateWord(row)) || isSum(row)) {
            file.notices().addLine(Notices.Why.TOTAL_ROW, row.line());
            return false;
        }
        if (row.filled() == 1
                && Character.isLetter(row.chars()[0])
                && row.text(map.dateColumn()).length() > 1) {
            file.notices().addLine(Notices.Why.TEXT_ROW, row.line());
            return false;
        }
        refuseDate(row, map.dateColumn(), found);
        return false;
    }

    /** A row without a date that says in its last cell that it adds up others. */
    private boolean isSum(Row row) {
        return row.isEmpty(map.dateColumn()) && TotalWords.isTotal(HeaderWords.normal(row.text(row.count() - 1)));
    }

    final void refuseDate(Row row, int column, int found) {
        String cell = row.text(column);
        String message;
        if (cell.isEmpty()) {
            message = "the row has no date.";
        } else if (found == RowDates.NO_YEAR) {
            message = "\"" + cell + "\" has no year.";
        } else if (dates.mayLackYear()) {
            message = "\"" + cell + "\" does not exist in the inferred year.";
        } else {
            message = "\"" + cell + "\" is not a date that exists, between 1990 and 2199, in the order of this column.";
        }
        file.errors().add(row.line(), map.header(column), cell, "DATE", message);
    }

    private String dateWord(Row row) {
        return HeaderWords.normal(row.text(map.dateColumn()));
    }

    /** The number in a cell; its {@link NumberCells#outcome} is noted if it is wrong. */
    double number(Row row, int cell) {
        double value = numbers.value(row, cell, map.header(cell));
        isNumber = numbers.outcome() == Outcome.NUMBER;
        if (numbers.outcome() == Outcome.WRONG) {
            String text = row.text(cell);
            int seconds = isDuration(row, cell) ? Durations.seconds(text) : Durations.NONE;
            if (seconds >= 0) {
                isNumber = true;
                return seconds;
            }
            boolean damaged = WrittenDate.isExcelDamage(text) || WrittenDate.isYearAndMonth(text);
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
        return isNumber;
    }

    /** Whether the cell that was asked for last holds something that is no number. */
    final boolean isWrong() {
        return !isNumber && numbers.outcome() == Outcome.WRONG;
    }

    /** Takes what a line above the header says of one day. */
    final void stands(StandAbove line) {
        KnownMetric metric = map.profile().above();
        Row row = line.row();
        int from = dates.day(row, 0);
        double value = number(row, 1);
        if (metric == null || from < 0 || !isNumber) {
            return;
        }
        file.channel(map, line.line())
                .ifPresent(channel -> file.batch()
                        .add(file.series(channel, metric.code(), metric.kind(), line.line()), from, from, value, line.line()));
    }

    final void refuseName(Row row, int cell) {
        file.errors()
                .add(
                        row.line(),
                        map.header(cell),
                        row.text(cell),
                        "METRIC_NAME",
                        "a metric needs a name of at most 200 readable characters.");
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

    final RowDates dates() {
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
