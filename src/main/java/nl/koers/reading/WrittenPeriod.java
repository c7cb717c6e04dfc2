package nl.koers.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A month, ISO week or quarter as people write it. First and last are epoch days.
 *
 * <p>{@code jan-24} is January 2024, as Excel writes it; {@code 24-jan} is a day without a year.
 */
record WrittenPeriod(int first, int last) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 40;

    private static final String WORD = "(\\p{L}[\\p{L}\\p{M}]*)\\.?";
    private static final String WEEK = "(?:week|wk|w|kw|woche|semaine|semana|sem)";
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s?[-/.]\\s?(\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
    private static final Pattern SIX_FIGURES = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern NAME_YEAR = Pattern.compile(WORD + "\\s*[-/,]?\\s*(?:(?:de|del|of|van)\\s+)?(\\d{4})");
    private static final Pattern YEAR_NAME = Pattern.compile("(\\d{4})\\s*[-/,]?\\s*" + WORD);
    private static final Pattern NAME_SHORT_YEAR =
            Pattern.compile(WORD + "(?:\\s?-\\s?['\u2019]?|\\s?['\u2019])(\\d{2})");
    private static final Pattern NAME_AND_FIGURES = Pattern.compile(WORD + "[\\s/.]+(\\d{2})");
    private static final Pattern NAME = Pattern.compile(WORD);
    private static final Pattern YEAR_WEEK =
            Pattern.compile("(\\d{4})[\\s,\\-/]*" + WEEK + "\\.?[\\s\\-]*(\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK_YEAR = Pattern.compile(
            WEEK + "\\.?[\\s\\-]*(\\d{1,2})[\\s,\\-/]*(?:(?:de|of|van)\\s+)?(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK_ALONE =
            Pattern.compile("(?:" + WEEK + "\\.?[\\s\\-]*)?(\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_QUARTER =
            Pattern.compile("(\\d{4})[\\s\\-/]*[QK]([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER_YEAR =
            Pattern.compile("[QK]([1-4])[\\s\\-/]*(\\d{4})", Pattern.CASE_INSENSITIVE);

    /**
     * The period in a cell; null when there is none.
     *
     * @param part what the header says of the column, or null
     */
    static @Nullable WrittenPeriod read(String cell, @Nullable DatePart part) {
        if (cell.length() > LONGEST || cell.length() < 4) {
            return null;
        }
        if (part == DatePart.WEEKS) {
            WrittenPeriod week = bareWeek(cell);
            if (week != null) {
                return week;
            }
        }
        char first = cell.charAt(0);
        return Character.isDigit(first) ? fromFigures(cell) : fromWords(cell, part);
    }

    /** 2024-05 or 5-2024 in a column of weeks. */
    private static @Nullable WrittenPeriod bareWeek(String cell) {
        Matcher match = YEAR_MONTH.matcher(cell);
        if (match.matches()) {
            return week(number(match, 1), number(match, 2));
        }
        match = MONTH_YEAR.matcher(cell);
        if (match.matches()) {
            return week(number(match, 2), number(match, 1));
        }
        match = SIX_FIGURES.matcher(cell);
        return match.matches() ? week(number(match, 1), number(match, 2)) : null;
    }

    private static @Nullable WrittenPeriod fromFigures(String cell) {
        Matcher match = YEAR_MONTH.matcher(cell);
        if (match.matches()) {
            return month(number(match, 1), number(match, 2));
        }
        match = MONTH_YEAR.matcher(cell);
        if (match.matches()) {
            return month(number(match, 2), number(match, 1));
        }
        match = SIX_FIGURES.matcher(cell);
        if (match.matches()) {
            return month(number(match, 1), number(match, 2));
        }
        match = YEAR_WEEK.matcher(cell);
        if (match.matches()) {
            return week(number(match, 1), number(match, 2));
        }
        match = YEAR_QUARTER.matcher(cell);
        if (match.matches()) {
            return quarter(number(match, 1), number(match, 2));
        }
        match = YEAR_NAME.matcher(cell);
        return match.matches() ? month(number(match, 1), MonthNames.number(match.group(2))) : null;
    }

    private static @Nullable WrittenPeriod fromWords(String cell, @Nullable DatePart part) {
        Matcher match = NAME_YEAR.matcher(cell);
        if (match.matches() && MonthNames.number(match.group(1)) > 0) {
            return month(number(match, 2), MonthNames.number(match.group(1)));
        }
        match = NAME_SHORT_YEAR.matcher(cell);
        if (!match.matches() && part == DatePart.MONTHS) {
            match = NAME_AND_FIGURES.matcher(cell);
        }
        if (match.matches()) {
            return month(fullYear(number(match, 2)), MonthNames.number(match.group(1)));
        }
        match = WEEK_YEAR.matcher(cell);
        if (match.matches()) {
            return week(number(match, 2), number(match, 1));
        }
        match = QUARTER_YEAR.matcher(cell);
        return match.matches() ? quarter(number(match, 2), number(match, 1)) : null;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** 70 to 99 are of the last century. */
    private static int fullYear(int two) {
        return two < 70 ? 2000 + two : 1900 + two;
    }

    /** Null when there is no such month in the years that figures may have. */
    static @Nullable WrittenPeriod month(int year, int month) {
        if (month < 1 || month > 12 || year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        YearMonth found = YearMonth.of(year, month);
        return between(found.atDay(1), found.atEndOfMonth());
    }

    /** From Monday to Sunday; null when the year has no such week. */
    static @Nullable WrittenPeriod week(int year, int week) {
        if (week < 1 || year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (week > inFirst.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            return null;
        }
        return weekOf((int) inFirst.plusWeeks(week - 1).toEpochDay());
    }

    private static @Nullable WrittenPeriod quarter(int year, int quarter) {
        WrittenPeriod from = month(year, 3 * quarter - 2);
        WrittenPeriod to = month(year, 3 * quarter);
        return from == null || to == null ? null : new WrittenPeriod(from.first, to.last);
    }

    /** The ISO week in which an epoch day lies. */
    static WrittenPeriod weekOf(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        LocalDate monday = date.minusDays(date.getDayOfWeek().getValue() - 1L);
        return between(monday, monday.plusDays(6));
    }

    /** The month in which an epoch day lies. */
    static WrittenPeriod monthOf(int day) {
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
        return between(month.atDay(1), month.atEndOfMonth());
    }

    private static WrittenPeriod between(LocalDate first, LocalDate last) {
        return new WrittenPeriod((int) first.toEpochDay(), (int) last.toEpochDay());
    }

    /** The month or week of a cell that leaves its year to another one: {@code Dec}, {@code 12}, {@code wk 5}; else 0. */
    static int withoutYear(String cell, DatePart part) {
        Matcher alone = WEEK_ALONE.matcher(cell);
        if (alone.matches() && (part == DatePart.WEEKS || Character.isDigit(cell.charAt(0)))) {
            int number = number(alone, 1);
            return number <= (part == DatePart.WEEKS ? 53 : 12) ? number : 0;
        }
        return part == DatePart.MONTHS && NAME.matcher(cell).matches() ? MonthNames.number(cell.replace(".", "")) : 0;
    }
}
