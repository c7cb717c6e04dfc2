package nl.koers.cost;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.koers.i18n.Formats;

/**
 * An amount of money to the smallest coin. Sums are exact; only {@link #times} and {@link #dividedBy} round, half up
 * (away from zero), and {@link #split} loses nothing. An amount that no longer fits is an {@link ArithmeticException};
 * adding or comparing two currencies is an {@link IllegalArgumentException}.
 *
 * @param minor in the currency's smallest unit: 123450 is € 1234.50, ¥ 123450 or 123.450 dinar
 * @param currency one with a number of decimals of its own (ISO 4217); not gold or "no currency"
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    private static final char NO_BREAK = '\u00a0';

    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency + " is no currency to pay with");
        }
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * @throws ArithmeticException when the amount has more decimals than the currency
     */
    public static Money exactly(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** In the currency's main unit, with all of its decimals: 1234.50. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    /** So many times as much, rounded half up. */
    public Money times(BigDecimal factor) {
        return rounded(BigDecimal.valueOf(minor).multiply(factor));
    }

    /** {@code parts / whole} of it, rounded half up once. */
    Money times(long parts, long whole) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .multiply(BigDecimal.valueOf(parts))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /**
     * Divided by a number, rounded half up.
     *
     * @throws ArithmeticException for zero, and where the part no longer fits
     */
    public Money dividedBy(BigDecimal divisor) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .divide(divisor, 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /**
     * Cut by percentages, in their order; the parts add up to the whole to the cent. What is left after rounding down
     * goes to the parts that lost most by it.
     *
     * @param basisPoints hundredths of a per cent, none negative, together 10,000
     * @throws IllegalArgumentException for other shares
     */
    public List<Money> split(List<Integer> basisPoints) {
        return LargestRemainder.of(minor, basisPoints).stream()
                .map(part -> new Money(part, currency))
                .toList();
    }

    @JsonIgnore
    public boolean isZero() {
        return minor == 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return minor < 0;
    }

    /** Whether there are no cents. */
    @JsonIgnore
    public boolean isWhole() {
        return amount().stripTrailingZeros().scale() <= 0;
    }

    /** Whether none of them has cents, so that all may be written without. */
    public static boolean areWhole(Collection<Money> amounts) {
        return amounts.stream().allMatch(Money::isWhole);
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    /** As {@link #written(Locale, boolean)}, without cents where there are none. For an amount that stands alone. */
    public String written(Locale language) {
        return written(language, !isWhole());
    }

    /**
     * "€ 12.345,50" and "€ -1234" in Dutch, "€12,345.50" and "-€1234" in English: thousands set apart from five digits
     * on, like every number in Koers. The space is one at which no line breaks.
     *
     * @param withCents whether to write the decimals; amounts in one table or sentence have them all or none
     *     ({@link #areWhole})
     */
    public String written(Locale language, boolean withCents) {
        int decimals = withCents ? currency.getDefaultFractionDigits() : 0;
        boolean isDutch = language.getLanguage().equals("nl");
        String symbol = currency.getSymbol(language);
        boolean apart = isDutch || Character.isLetter(symbol.charAt(symbol.length() - 1));
        String sign = isDutch || !isNegative() ? "" : "-";
        String number = Formats.fixed(language, isDutch ? amount() : amount().abs(), decimals);
        return sign + symbol + (apart ? NO_BREAK : "") + number;
    }

    private Money rounded(BigDecimal minorUnits) {
        return new Money(minorUnits.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return other;
    }
}
