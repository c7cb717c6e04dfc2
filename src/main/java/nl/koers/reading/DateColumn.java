package nl.koers.reading;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands the dates of one column. The order of dates in figures is one for the whole column: the profile's, the
 * setting's, or the one that a part above 12 proves; never guessed per cell.
 *
 * <p>Where a cell comes before the proof, the answer is {@link #LATER}: the file is read a second time with the order
 * that {@link #settle} found.
 */
final class DateColumn extends RowDates {

    private static final String FIGURES = "(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})";
    private static final Pattern TWO_DATES = Pattern.compile(
            FIGURES + "\\s*(?:,|;|/|-|–|—|\\.\\.|t/m|tm|tot(?: en met)?|to|until|bis|au|al|a|até)\\s*" + FIGURES,
            Pattern.CASE_INSENSITIVE);

    /**
     * How the cells of a column are to be read.
     *
     * @param order null when the column itself must prove it
     * @param mayLackYear dates are a day and a month
     * @param part what the header says of the column; null when it holds dates of any kind
     * @param zone in which moments become days
     */
    record Way(
            @Nullable DateOrder order,
            boolean mayLackYear,
            @Nullable DatePart part,
            ZoneId zone) {}

    private final Way way;
    private final YearFinder years;
    private final ProvenOrder order;
    private final char[] known = new char[40];
    private int knownLength = -1;
    private int knownDay;
    private int knownLast;
    private int knownSecond;
    private int last;
    private int second = NO_TIME;

    /** @param years for dates without a year, if the format has them */
    DateColumn(String header, Way way, YearFinder years) {
        this.way = way;
        this.order = new ProvenOrder(header, way.order());
        this.years = years;
    }

    @Override
    int day(Row row, int cell) {
        char[] chars = row.chars();
        int start = row.start(cell);
        int length = row.end(cell) - start;
        if (isKnown(chars, start, length)) {
            last = knownLast;
            second = knownSecond;
            return knownDay;
        }
        int day = length == 10 && mayBeIso() ? IsoDays.read(chars, start) : WRONG;
        if (day < 0) {
            day = day(row.text(cell), row.line());
        } else {
            last = day;
            second = NO_TIME;
        }
        if (day >= 0 && length <= known.length && !way.mayLackYear()) {
            remember(chars, start, length, day);
        }
        return day;
    }

    /** ISO dates prove nothing any more, and are not made longer than a day. */
    private boolean mayBeIso() {
        return way.part() == null && order.isPastProof();
    }

    /** Rows of one day mostly stand together. */
    private boolean isKnown(char[] chars, int start, int length) {
        return length == knownLength && Arrays.equals(chars, start, start + length, known, 0, length);
    }

    private void remember(char[] chars, int start, int length, int day) {
        System.arraycopy(chars, start, known, 0, length);
        knownLength = length;
        knownDay = day;
        knownLast = last;
        knownSecond = second;
    }

    private int day(String cell, int line) {
        second = NO_TIME;
        WrittenPeriod period = WrittenPeriod.read(cell, way.part());
        if (period != null && !way.mayLackYear()) {
            last = period.last();
            return period.first();
        }
        int day = single(cell, line);
        if (day == WRONG || day == NO_YEAR) {
            return twoDates(cell, line, day);
        }
        last = day;
        return day < 0 || way.part() == null ? day : around(day);
    }

    /** The whole month or week of a date, in a column that holds months or weeks, or the one before. */
    private int around(int day) {
        WrittenPeriod whole = whole(day);
        last = whole.last();
        return whole.first();
    }

    private WrittenPeriod whole(int day) {
        return switch (way.part()) {
            case WEEKS -> WrittenPeriod.weekOf(day);
            case WEEKS_BEFORE -> WrittenPeriod.weekOf(day - 7);
            case MONTHS_BEFORE ->
                WrittenPeriod.monthOf(WrittenPeriod.monthOf(day).first() - 1);
            case null, default -> WrittenPeriod.monthOf(day);
        };
    }

    private int single(String cell, int line) {
        WrittenDate date = WrittenDate.read(cell);
        return switch (date.form()) {
            case YEAR_FIRST -> yearFirst(date, cell, line);
            case YEAR_LAST -> yearLast(date, cell, line);
            case MONTH_IN_WORDS -> Days.of(date.third(), date.second(), date.first());
            case NO_YEAR -> way.mayLackYear() ? years.day(date.second(), date.first(), cell, line) : NO_YEAR;
            case NONE -> WRONG;
        };
    }

    /** The first and the last day in one cell. */
    private int twoDates(String cell, int line, int otherwise) {
        Matcher two = TWO_DATES.matcher(cell);
        if (!two.matches()) {
            return otherwise;
        }
        int from = single(two.group(1), line);
        int to = single(two.group(2), line);
        second = NO_TIME;
        last = to;
        boolean known = from >= 0 && to >= 0;
        return known ? (from <= to ? from : WRONG) : Math.min(from, to) == LATER ? LATER : WRONG;
    }

    private int yearFirst(WrittenDate date, String cell, int line) {
        int day = Days.of(date.first(), date.second(), date.third());
        if (day < 0) {
            return day;
        }
        order.prove(DateOrder.YMD, cell, line);
        TimeOfDay time = TimeOfDay.behind(cell);
        if (time == null) {
            return day;
        }
        second = time.second();
        return time.offset() == null ? day : local(day, time, time.offset());
    }

    /** The day of a moment where the workspace is. */
    private int local(int day, TimeOfDay time, int offset) {
        TimeOfDay.Local local = time.in(way.zone(), day, offset);
        second = local.second();
        return local.day();
    }

    private int yearLast(WrittenDate date, String cell, int line) {
        int dayFirst = Days.of(date.third(), date.second(), date.first());
        int monthFirst = Days.of(date.third(), date.first(), date.second());
        if (dayFirst >= 0 && monthFirst >= 0 && dayFirst != monthFirst) {
            return order.chosen(dayFirst, monthFirst, cell, line);
        }
        if (dayFirst == monthFirst) {
            return dayFirst;
        }
        DateOrder proven = dayFirst >= 0 ? DateOrder.DMY : DateOrder.MDY;
        if (!order.prove(proven, cell, line)) {
            return WRONG;
        }
        return Math.max(dayFirst, monthFirst);
    }

    @Override
    int last() {
        return last;
    }

    @Override
    int second() {
        return second;
    }

    @Override
    boolean isOpen() {
        return order.isOpen() || years.isOpen();
    }

    @Override
    void settle() {
        order.settle();
        years.settle();
    }

    @Override
    boolean mayLackYear() {
        return way.mayLackYear();
    }

    @Override
    @Nullable
    String fromOutside() {
        Integer year = years.firstYear();
        return year == null ? null : year.toString();
    }
}
