package nl.koers.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Periods that are counted from 0: day 0 is the first day of the export, week 0 the calendar week (from Sunday) and month
 * 0 the calendar month in which it lies. Weeks and months end where the export ends. The number counts, not the row:
 * empty weeks are left out.
 */
final class NthDates extends RowDates {

    private static final int MOST_FIGURES = 5;

    private final DatePart unit;
    private final LocalDate start;
    private final LocalDate end;
    private int last;

    /** @param unit one of the NTH parts */
    NthDates(DatePart unit, LocalDate start, LocalDate end) {
        this.unit = unit;
        this.start = start;
        this.end = end;
    }

    @Override
    int day(Row row, int cell) {
        String text = row.text(cell);
        if (text.isEmpty() || text.length() > MOST_FIGURES || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return WRONG;
        }
        int number = Integer.parseInt(text);
        LocalDate from;
        LocalDate to;
        switch (unit) {
            case NTH_WEEKS -> {
                from = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .plusWeeks(number);
                to = from.plusDays(6);
            }
            case NTH_MONTHS -> {
                YearMonth month = YearMonth.from(start).plusMonths(number);
                from = month.atDay(1);
                to = month.atEndOfMonth();
            }
            default -> {
                from = start.plusDays(number);
                to = from;
            }
        }
        if (from.isAfter(end)) {
            return WRONG;
        }
        last = (int) (to.isAfter(end) ? end : to).toEpochDay();
        return (int) (from.isBefore(start) ? start : from).toEpochDay();
    }

    @Override
    int last() {
        return last;
    }
}
