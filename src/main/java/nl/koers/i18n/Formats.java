package nl.koers.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers and dates as people of a language write them. */
public final class Formats {

    private static final int TOGETHER = 4;
    private static final Map<Locale, DecimalFormat> NUMBERS = new ConcurrentHashMap<>();
    private static final Map<Locale, DateTimeFormatter> DAYS = new ConcurrentHashMap<>();
    private static final Map<Locale, DateTimeFormatter> SHORT_DAYS = new ConcurrentHashMap<>();

    private Formats() {}

    /**
     * 1234.5 and 12,345.5, or 1234,5 and 12.345,5: at most {@code decimals} decimals, no trailing zeros, thousands set
     * apart from five digits on. The only form of a number in Koers: in sentences, in tables and on charts.
     */
    public static String number(Locale language, double value, int decimals) {
        DecimalFormat format = format(language);
        format.setMaximumFractionDigits(decimals);
        String written = set(format.format(value), format);
        return written.equals("-0") ? "0" : written;
    }

    /** The same with exactly so many decimals, rounded half up (away from zero): 1234.50 and 1234,50. */
    public static String fixed(Locale language, BigDecimal value, int decimals) {
        DecimalFormat format = format(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return set(format.format(value.setScale(decimals, RoundingMode.HALF_UP)), format);
    }

    /** One's own, for they are not made for several threads at once; to copy it is cheaper than to make it. */
    private static DecimalFormat format(Locale language) {
        DecimalFormat prototype = NUMBERS.computeIfAbsent(
                language, spoken -> new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(spoken)));
        return (DecimalFormat) prototype.clone();
    }

    private static String set(String text, DecimalFormat format) {
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        int point = text.indexOf(symbols.getDecimalSeparator());
        String whole = point < 0 ? text : text.substring(0, point);
        boolean grouped = whole.chars().filter(Character::isDigit).count() > TOGETHER;
        return grouped ? text : text.replace(String.valueOf(symbols.getGroupingSeparator()), "");
    }

    /** 30% of 0.3, with at most {@code decimals} decimals. */
    public static String percent(Locale language, double share, int decimals) {
        return number(language, share * 100, decimals) + "%";
    }

    /** 3 March 2026 or 3 maart 2026. */
    public static String day(Locale language, LocalDate day) {
        return DAYS.computeIfAbsent(language, spoken -> DateTimeFormatter.ofPattern("d MMMM uuuu", spoken))
                .format(day);
    }

    /** 3 March or 3 maart, for days of which the year is clear. */
    public static String shortDay(Locale language, LocalDate day) {
        return SHORT_DAYS
                .computeIfAbsent(language, spoken -> DateTimeFormatter.ofPattern("d MMMM", spoken))
                .format(day);
    }
}
