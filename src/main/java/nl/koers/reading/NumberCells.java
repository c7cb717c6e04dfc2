package nl.koers.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the numbers of a file. After each cell {@link #outcome} says what came of it. */
final class NumberCells {

    enum Outcome {
        NUMBER,
        /** The cell says that there is no value. */
        MISSING,
        /** To be known when the whole file has been seen. */
        LATER,
        WRONG
    }

    private static final Set<String> MISSING_WORDS =
            Set.of("", "-", "--", "—", "–", "n/a", "na", "nan", "undefined", "null", "n.v.t.", "nvt", "#n/a", "#n/b");

    private static final double LARGEST = 1e300;
    private static final int LARGEST_EXPONENT = 30;
    private static final int LONGEST = 60;
    private static final double[] POWERS = powers();

    private static final Pattern NUMBER = Pattern.compile(
            "([-+\u2212]?)\\s?(?:[€$£¥]|EUR|USD|GBP)?\\s?([-\u2212]?)" // sign and currency
                    + "(\\d[\\d.,'\u2019\\s\u00A0\u202F]*)(?:[eE]([-+]?\\d{1,3}))?" // figures
                    + "\\s?(%|[kKM]|mln\\.?|mio\\.?|mld\\.?)?\\s?(?:€|EUR|USD|GBP)?");
    private static final Pattern BLANK_BEHIND = Pattern.compile("[\\s\u00A0\u202F]+$");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?:[\\s\u00A0\u202F'\u2019]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d*)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+(?:,\\d*)?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d+(?:\\.\\d*)?");

    private final DecimalRule rule;
    private Outcome outcome = Outcome.MISSING;

    NumberCells(DecimalRule rule) {
        this.rule = rule;
    }

    private static double[] powers() {
        double[] powers = new double[16];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    Outcome outcome() {
        return outcome;
    }

    /**
     * The value of a cell; per cent as a fraction.
     *
     * @param column its header, for messages
     */
    double value(Row row, int cell, String column) {
        int start = row.start(cell);
        int end = row.end(cell);
        if (start == end) {
            outcome = Outcome.MISSING;
            return 0;
        }
        double plain = plain(row.chars(), start, end);
        if (!Double.isNaN(plain)) {
            outcome = Outcome.NUMBER;
            return plain;
        }
        return written(row.text(cell), row.line(), column);
    }

    /** Figures, perhaps with a minus and a decimal point that is beyond doubt; NaN for anything else. */
    private double plain(char[] chars, int start, int end) {
        boolean negative = chars[start] == '-';
        int i = negative ? start + 1 : start;
        int first = i;
        long figures = 0;
        while (i < end && chars[i] >= '0' && chars[i] <= '9') {
            figures = 10 * figures + (chars[i++] - '0');
        }
        int whole = i - first;
        int decimals = 0;
        if (i < end && chars[i] == '.' && rule.sign() == DecimalSign.POINT) {
            int point = i++;
            while (i < end && chars[i] >= '0' && chars[i] <= '9') {
                figures = 10 * figures + (chars[i++] - '0');
            }
            decimals = i - point - 1;
        }
        if (i != end || whole == 0 || whole + decimals > 15) {
            return Double.NaN;
        }
        double value = decimals == 0 ? figures : figures / POWERS[decimals];
        return negative && figures != 0 ? -value : value;
    }

    private double written(String cell, int line, String column) {
        if (MISSING_WORDS.contains(cell.toLowerCase(Locale.ROOT))) {
            outcome = Outcome.MISSING;
            return 0;
        }
        Matcher parts = NUMBER.matcher(cell);
        if (cell.length() > LONGEST || !parts.matches() || isSignedTwice(parts)) {
            return wrong();
        }
        String figures = BLANK_BEHIND.matcher(parts.group(3)).replaceFirst("");
        String exponent = parts.group(4);
        if (exponent != null && Math.abs(Integer.parseInt(exponent)) > LARGEST_EXPONENT) {
            return wrong();
        }
        String unit = parts.group(5);
        boolean multiplied = exponent != null || (unit != null && !unit.equals("%"));
        String canonical = multiplied ? decimal(figures) : canonical(figures, cell, line, column);
        if (canonical.isEmpty()) {
            return outcome == Outcome.LATER ? 0 : wrong();
        }
        boolean negative = !parts.group(1).isEmpty() || !parts.group(2).isEmpty();
        negative = negative && !parts.group(1).equals("+");
        return finite(scaled(new BigDecimal(canonical), exponent, unit), negative);
    }

    private static boolean isSignedTwice(Matcher parts) {
        return !parts.group(1).isEmpty() && !parts.group(2).isEmpty();
    }

    private double wrong() {
        outcome = Outcome.WRONG;
        return 0;
    }

    private double finite(BigDecimal amount, boolean negative) {
        double value = amount.doubleValue();
        if (value >= LARGEST) {
            return wrong();
        }
        outcome = Outcome.NUMBER;
        return negative && value != 0 ? -value : value;
    }

    private static BigDecimal scaled(BigDecimal amount, @Nullable String exponent, @Nullable String unit) {
        int shift = exponent == null ? 0 : Integer.parseInt(exponent);
        if (unit != null) {
            shift += switch (unit.charAt(0)) {
                case '%' -> -2;
                case 'k', 'K' -> 3;
                case 'M' -> 6;
                default -> unit.startsWith("mld") ? 9 : 6;
            };
        }
        return amount.scaleByPowerOfTen(shift);
    }

    /** With a power of ten or a K behind it a sign can only part decimals. */
    private static String decimal(String figures) {
        return DECIMAL_COMMA.matcher(figures).matches()
                        || DECIMAL_POINT.matcher(figures).matches()
                ? tidy(figures.replace(',', '.'))
                : "";
    }

    /** The figures with a decimal point and no groups; empty when they fit no way of writing, or not yet. */
    private String canonical(String figures, String cell, int line, String column) {
        String text = figures;
        if (SPACED.matcher(text).matches()) {
            text = text.replaceAll("[\\s\u00A0\u202F'\u2019]", "");
            if (text.indexOf(',') >= 0 || text.indexOf('.') >= 0) {
                return proven(text.indexOf(',') >= 0 ? DecimalSign.COMMA : DecimalSign.POINT, text, cell, line, column);
            }
        }
        boolean comma = DECIMAL_COMMA.matcher(text).matches()
                || GROUPED_BY_POINT.matcher(text).matches();
        boolean point = DECIMAL_POINT.matcher(text).matches()
                || GROUPED_BY_COMMA.matcher(text).matches();
        if (!comma && !point) {
            outcome = Outcome.WRONG;
            return "";
        }
        if (comma && point && !isWhole(text)) {
            return eitherWay(text, cell, line, column);
        }
        if (isWhole(text)) {
            return text;
        }
        return proven(comma ? DecimalSign.COMMA : DecimalSign.POINT, text, cell, line, column);
    }

    private static boolean isWhole(String text) {
        return text.indexOf(',') < 0 && text.indexOf('.') < 0;
    }

    private String eitherWay(String text, String cell, int line, String column) {
        if (text.startsWith("0")) {
            DecimalSign only = text.indexOf(',') >= 0 ? DecimalSign.COMMA : DecimalSign.POINT;
            return proven(only, text, cell, line, column);
        }
        DecimalSign sign = rule.sign();
        if (sign == null) {
            rule.leaveOpen(cell, line, column);
            outcome = Outcome.LATER;
            return "";
        }
        return plainPoint(sign, text);
    }

    private String proven(DecimalSign sign, String text, String cell, int line, String column) {
        if (!rule.prove(sign, cell, line, column)) {
            outcome = Outcome.WRONG;
            return "";
        }
        return plainPoint(sign, text);
    }

    private static String plainPoint(DecimalSign sign, String text) {
        return tidy(sign == DecimalSign.COMMA ? text.replace(".", "").replace(',', '.') : text.replace(",", ""));
    }

    private static String tidy(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }
}
