package nl.koers.cost;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A cost that is to be divided by a result, or why it cannot be.
 *
 * @param missing null exactly where there is a price
 */
record Quotient(
        @Nullable Money cost,
        @Nullable Result result,
        @Nullable NoPrice missing) {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    /** In the smallest unit of the currency: what a price less than this loses by rounding is more than a twentieth. */
    private static final long SMALL = 10;

    /** What to say where there is no cost, where there is no result and where it goes the wrong way. */
    record Excuses(NoPrice noCost, NoPrice noResult, NoPrice wrongWay) {}

    /** @param priceless why this goal never has a price; null for most */
    static Quotient of(@Nullable NoPrice priceless, @Nullable Money cost, ResultRules.Found found, Excuses excuses) {
        Result result = found.result();
        NoPrice missing = priceless == null ? missing(cost, found, excuses) : priceless;
        return new Quotient(cost, result, missing);
    }

    private static @Nullable NoPrice missing(@Nullable Money cost, ResultRules.Found found, Excuses excuses) {
        Result result = found.result();
        if (cost == null) {
            return excuses.noCost();
        }
        if (result == null) {
            return found.missing();
        }
        if (cost.isNegative()) {
            return NoPrice.REFUNDED;
        }
        if (result.amount().signum() < 0) {
            return excuses.wrongWay();
        }
        return divided(cost, result, 1) == null ? excuses.noResult() : null;
    }

    /** Null for no result, one that goes the wrong way and one too small to divide by. */
    static @Nullable Money divided(Money cost, Result result, int per) {
        BigDecimal amount = result.amount();
        if (amount.signum() <= 0) {
            return null;
        }
        BigInteger price = BigDecimal.valueOf(cost.minor())
                .multiply(BigDecimal.valueOf(per))
                .divide(amount, 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        return price.compareTo(MOST) > 0 ? null : new Money(price.longValueExact(), cost.currency());
    }

    /** Whether one result costs so little that rounding would hide what it costs. */
    boolean isSmall() {
        Money one = missing != null || cost == null || result == null ? null : divided(cost, result, 1);
        return one != null && cost != null && !cost.isZero() && one.minor() < SMALL;
    }

    Price price(int per) {
        if (missing != null || cost == null || result == null) {
            return new Price(cost, result, null, missing);
        }
        Money price = divided(cost, result, per);
        return new Price(cost, result, price, price == null ? NoPrice.NO_RESULT : null);
    }
}
