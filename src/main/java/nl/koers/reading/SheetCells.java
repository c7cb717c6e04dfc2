package nl.koers.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a workbook as text that means one thing only: dates as ISO text, whole numbers in figures, and other numbers
 * with a power of ten behind them ({@code 1.5E0}), so that nobody can take the decimal point for a thousands sign.
 */
final class SheetCells {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final int EXACT_FIGURES = 15;

    private SheetCells() {}

    /** @param format as the workbook writes it, null for a plain number */
    static String number(double value, int formatId, @Nullable String format, boolean from1904) {
        if (DateUtil.isADateFormat(formatId, format) && DateUtil.isValidExcelDate(value)) {
            return date(value, format == null ? "" : format, from1904);
        }
        BigDecimal number = BigDecimal.valueOf(value);
        String unit = "";
        if (format != null && QUOTED.matcher(format).replaceAll("").indexOf('%') >= 0) {
            number = number.movePointRight(2);
            unit = "%";
        }
        number = number.stripTrailingZeros();
        if (number.signum() == 0) {
            return "0" + unit;
        }
        boolean isWhole = number.scale() <= 0;
        if (isWhole && number.precision() - number.scale() <= EXACT_FIGURES) {
            return number.toPlainString() + unit;
        }
        if (isWhole && unit.isEmpty()) {
            int exponent = number.precision() - number.scale() - 1;
            return number.movePointLeft(exponent).toPlainString() + "E" + exponent;
        }
        return number.toPlainString() + "E0" + unit;
    }

    private static String date(double value, String format, boolean from1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904);
        if (value < 1) {
            return moment.toLocalTime().toString();
        }
        String letters = QUOTED.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        boolean isMonth = letters.indexOf('m') >= 0
                && letters.indexOf('y') >= 0
                && letters.indexOf('d') < 0
                && letters.indexOf('h') < 0
                && moment.getDayOfMonth() == 1;
        if (isMonth) {
            return DateTimeFormatter.ofPattern("yyyy-MM").format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").format(moment);
    }
}
