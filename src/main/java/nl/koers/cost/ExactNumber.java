package nl.koers.cost;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.reading.DecimalSign;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it, read exactly, by each of the decimal signs it can have.
 *
 * @param byPoint null when it cannot have a decimal point
 * @param byComma null when it cannot have a decimal comma
 */
record ExactNumber(@Nullable BigDecimal byPoint, @Nullable BigDecimal byComma) {

    private static final Pattern POINT = Pattern.compile("-?([0-9]{1,3}([, '][0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,9})?");
    private static final Pattern COMMA = Pattern.compile("-?([0-9]{1,3}([. '][0-9]{3})+|[0-9]{1,15})(,[0-9]{1,9})?");
    /** How the reader of workbooks writes a number that is not whole. */
    private static final Pattern OF_A_WORKBOOK = Pattern.compile("-?[0-9]+(\\.[0-9]+)?E-?[0-9]{1,2}");

    static ExactNumber of(String written) {
        String text = written.strip()
                .replace('\u2212', '-')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2019', '\'')
                .replaceFirst("^\\+", "")
                .replaceFirst("^- +", "-");
        if (OF_A_WORKBOOK.matcher(text).matches()) {
            BigDecimal exact = new BigDecimal(text);
            return new ExactNumber(exact, exact);
        }
        return new ExactNumber(
                POINT.matcher(text).matches() ? new BigDecimal(text.replaceAll("[, ']", "")) : null,
                COMMA.matcher(text).matches()
                        ? new BigDecimal(text.replaceAll("[. ']", "").replace(',', '.'))
                        : null);
    }

    boolean isNumber() {
        return byPoint != null || byComma != null;
    }

    /** Two people could read it differently. */
    boolean readsTwoWays() {
        return byPoint != null && byComma != null && byPoint.compareTo(byComma) != 0;
    }

    /** The sign that it proves; null when it proves none. */
    @Nullable
    DecimalSign proves() {
        if (byPoint != null && byComma != null) {
            return null;
        }
        return byPoint != null ? DecimalSign.POINT : byComma != null ? DecimalSign.COMMA : null;
    }

    /** By this sign, or by the one it proves; empty for what is no number so. */
    Optional<BigDecimal> by(@Nullable DecimalSign sign) {
        if (!readsTwoWays()) {
            return Optional.ofNullable(byPoint == null ? byComma : byPoint);
        }
        return Optional.ofNullable(sign == DecimalSign.POINT ? byPoint : sign == DecimalSign.COMMA ? byComma : null);
    }
}
