package nl.koers.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** How people call a stretch of days. */
public final class PeriodName {

    private PeriodName() {}

    /**
     * "October 2026" for a whole month, "2026" for a whole year, else "1 January to 31 March 2026".
     *
     * @param from first day
     * @param to last day, inclusive
     */
    public static String of(Texts texts, Locale language, LocalDate from, LocalDate to) {
        Locale spoken = Texts.spoken(language);
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return DateTimeFormatter.ofPattern("LLLL uuuu", spoken).format(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return Integer.toString(from.getYear());
        }
        String begin = from.getYear() == to.getYear() ? Formats.shortDay(spoken, from) : Formats.day(spoken, from);
        return from.equals(to)
                ? Formats.day(spoken, from)
                : texts.get(spoken, "report.period", begin, Formats.day(spoken, to));
    }
}
