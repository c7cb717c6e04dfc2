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
    final CellErrors wrong;
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
        this.wrong = new CellErrors(file.errors(), map);
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
            wrong.extraCells(row);
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
        wrong.date(row, map.dateColumn(), found, dates.mayLackYear());
        return false;
    }

    /** A row without a date that says in its last cell that it adds up others. */
    private boolean isSum(Row row) {
        return row.isEmpty(map.dateColumn()) && TotalWords.isTotal(HeaderWords.normal(row.text(row.count() - 1)));
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
            wrong.number(row, cell);
        }
        return value;
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
                        .add(
                                file.series(channel, metric.code(), metric.kind(), line.line()),
                                from,
                                from,
                                value,
                                line.line()));
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
