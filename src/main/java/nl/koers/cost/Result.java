package nl.koers.cost;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import nl.koers.cost.ResultFigures.Unit;

/**
 * What a goal brings, counted in what its price is per, and how that is worked out. Reports that were handed out are kept
 * as JSON, with these names.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "how")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Result.Change.class, name = "CHANGE"),
    @JsonSubTypes.Type(value = Result.Promised.class, name = "PROMISED"),
    @JsonSubTypes.Type(value = Result.Sum.class, name = "SUM"),
    @JsonSubTypes.Type(value = Result.Extra.class, name = "EXTRA"),
    @JsonSubTypes.Type(value = Result.Saved.class, name = "SAVED")
})
public sealed interface Result {

    /** Finer differences are noise of the arithmetic of figures. */
    int DECIMALS = 9;

    /** How much; more than zero is the way the goal wants to go. */
    BigDecimal amount();

    /**
     * A level or a proportion at its end less its beginning; for a goal that shrinks the other way round.
     *
     * @param unit hundredths are counted as points: 0.021 to 0.024 is 0.3 points
     */
    record Change(double from, double to, boolean isFewer, Unit unit) implements Result {

        @Override
        public BigDecimal amount() {
            BigDecimal change = number(to).subtract(number(from));
            BigDecimal counted = unit == Unit.HUNDREDTH ? change.movePointRight(2) : change;
            return exact(isFewer ? counted.negate() : counted);
        }
    }

    /**
     * What a goal is to bring that was written as "so much more" or "so much less", while it has no baseline yet.
     *
     * @param change as written, negative for less
     */
    record Promised(double change, boolean isFewer, Unit unit) implements Result {

        @Override
        public BigDecimal amount() {
            return new Change(0, change, isFewer, unit).amount();
        }
    }

    /** All that came in. */
    record Sum(double sum) implements Result {

        @Override
        public BigDecimal amount() {
            return exact(number(sum));
        }
    }

    /**
     * What came in beyond what would have come in at the rate of the beginning; for a goal that shrinks, what stayed away.
     *
     * @param from a day
     */
    record Extra(double from, boolean isFewer, List<Stretch> stretches) implements Result {

        /**
         * @param mean a day
         */
        public record Stretch(double mean, long days) {}

        @Override
        public BigDecimal amount() {
            BigDecimal extra = stretches.stream()
                    .map(stretch ->
                            number(stretch.mean()).subtract(number(from)).multiply(BigDecimal.valueOf(stretch.days())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return exact(isFewer ? extra.negate() : extra);
        }
    }

    /**
     * What stayed away of the sum of an earlier period.
     *
     * @param reference the sum of all {@code days} of that period
     * @param passed days so far of which anything is known; the reference counts for so many
     * @param sum that came in these days
     */
    record Saved(double reference, long passed, long days, double sum) implements Result {

        /** The part of the reference that the days so far are held against. */
        public BigDecimal due() {
            return number(reference)
                    .multiply(BigDecimal.valueOf(passed))
                    .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
        }

        @Override
        public BigDecimal amount() {
            return exact(due().subtract(number(sum)));
        }
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal exact(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
