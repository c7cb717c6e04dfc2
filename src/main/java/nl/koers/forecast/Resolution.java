package nl.koers.forecast;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How fine a metric is told: the smallest step between neighbouring values. It keeps the spread of a series open that
 * only seems to be certain, because its figures are rounded.
 */
final class Resolution {

    /** Steps that are a smaller share of the value than this come from the arithmetic, not from the source. */
    private static final double NOISE = 1e-12;

    private static final MathContext PRINTED = new MathContext(12);

    private Resolution() {}

    /** The smallest step that is not zero; of a constant series one unit of the last decimal (100 -> 1, 4.5 -> 0.1). */
    static double of(double... values) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < values.length; i++) {
            double step = Math.abs(values[i] - values[i - 1]);
            if (step > NOISE * Math.abs(values[i]) && step < smallest) {
                smallest = step;
            }
        }
        return smallest < Double.POSITIVE_INFINITY ? smallest : lastDecimal(values[0]);
    }

    private static double lastDecimal(double value) {
        int decimals = new BigDecimal(value).round(PRINTED).stripTrailingZeros().scale();
        return Math.pow(10, -Math.max(0, decimals));
    }
}
