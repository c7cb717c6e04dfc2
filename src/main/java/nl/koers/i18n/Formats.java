package nl.koers.i18n;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as people of a language write them. */
public final class Formats {

    private Formats() {}

    /** 1,234.5 or 1.234,5: grouped, with at most {@code decimals} decimals and no trailing zeros. */
    public static String number(Locale language, double value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(language));
        format.setMaximumFractionDigits(decimals);
        String text = format.format(value);
        return text.equals("-0") ? "0" : text;
    }

    /** The same within a sentence, where four digits stand together: 1000, but 12,500. */
    public static String numberInSentence(Locale language, double value, int decimals) {
        String text = number(language, value, decimals);
        char grouping = DecimalFormatSymbols.getInstance(language).getGroupingSeparator();
        return Math.abs(value) < 9999.5 ? text.replace(String.valueOf(grouping), "") : text;
    }

    /** 30% of 0.3, with at most {@code decimals} decimals. */
    public static String percent(Locale language, double share, int decimals) {
        return number(language, share * 100, decimals) + "%";
    }

    /** 3 March 2026 or 3 maart 2026. */
    public static String day(Locale language, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    /** 3 March or 3 maart, for days of which the year is clear. */
    public static String shortDay(Locale language, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", language).format(day);
    }
}
