package nl.koers.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of months or weeks beside one with their years, or beside one with the days on which the figures were written
 * down. The period counts; where it has no year it is the newest one that began by the day of writing down.
 */
final class PeriodBeside extends RowDates {

    /** A month is mostly written down within a few weeks; half a year later nobody can say which year was meant. */
    private static final int LATEST = 183;

    private final DateColumn periods;
    private final @Nullable DateColumn written;
    private final DatePart part;
    private final int beside;
    private final boolean onePerPeriod;
    private final Map<Integer, Integer> writtenOn = new HashMap<>();
    private int last;

    /**
     * @param written reads the day of writing down; null when the column beside holds years
     * @param when which columns these are, and whether they hold months or weeks
     * @param onePerPeriod the table has one row a period and no channels, so that two rows of a period are in doubt
     */
    PeriodBeside(DateColumn periods, @Nullable DateColumn written, TableMap.When when, boolean onePerPeriod) {
        this.periods = periods;
        this.written = written;
        this.part = when.part() == DatePart.WEEKS ? DatePart.WEEKS : DatePart.MONTHS;
        this.beside = when.beside();
        this.onePerPeriod = onePerPeriod;
    }

    @Override
    int day(Row row, int cell) {
        int noted = written == null || row.isEmpty(beside) ? WRONG : written.day(row, beside);
        int day = periods.day(row, cell);
        last = periods.last();
        if (day == LATER || noted == LATER) {
            return LATER;
        }
        if (day < 0) {
            day = withYear(row, cell, noted);
        }
        if (onePerPeriod && day >= 0 && noted >= 0) {
            refuseSeveralDays(row, day, noted);
        }
        return day;
    }

    private int withYear(Row row, int cell, int noted) {
        int number = row.isEmpty(cell) ? 0 : WrittenPeriod.withoutYear(row.text(cell), part);
        if (number == 0) {
            return WRONG;
        }
        WrittenPeriod found = written == null ? ofYear(row.text(beside), number) : before(noted, number);
        if (found == null) {
            return NO_YEAR;
        }
        last = found.last();
        return found.first();
    }

    private @Nullable WrittenPeriod ofYear(String year, int number) {
        return year.matches("\\d{4}") ? period(Integer.parseInt(year), number) : null;
    }

    private @Nullable WrittenPeriod before(int noted, int number) {
        if (noted < 0) {
            return null;
        }
        int year = LocalDate.ofEpochDay(noted).getYear();
        for (int candidate = year + 1; candidate >= year - 1; candidate--) {
            WrittenPeriod found = period(candidate, number);
            if (found != null && found.first() <= noted) {
                return noted - found.first() <= LATEST ? found : null;
            }
        }
        return null;
    }

    private @Nullable WrittenPeriod period(int year, int number) {
        return part == DatePart.WEEKS ? WrittenPeriod.week(year, number) : WrittenPeriod.month(year, number);
    }

    /** Rows of several days in one period: then the day may count and not the period. */
    private void refuseSeveralDays(Row row, int first, int noted) {
        Integer earlier = writtenOn.putIfAbsent(first, noted);
        if (earlier != null && earlier != noted) {
            long days = ChronoUnit.DAYS.between(LocalDate.ofEpochDay(earlier), LocalDate.ofEpochDay(noted));
            throw new FileRefused(
                    "AMBIGUOUS_PERIOD",
                    "Line " + row.line() + " has a day " + Math.abs(days) + " days from another one of the same period;"
                            + " leave out the column that does not say what the figures are about, or map the file"
                            + " once.",
                    row.line());
        }
    }

    @Override
    int last() {
        return last;
    }

    @Override
    boolean isOpen() {
        return periods.isOpen() || (written != null && written.isOpen());
    }

    @Override
    void settle() {
        periods.settle();
        if (written != null) {
            written.settle();
        }
        writtenOn.clear();
    }
}
