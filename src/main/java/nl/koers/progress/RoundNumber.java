package nl.koers.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people promise them: 1,000 rather than 1,043. */
final class RoundNumber {

    private static final double[] STEPS = {10, 5, 2.5, 2, 1};
    private static final double FINEST = 1e-6;

    private RoundNumber() {}

    /**
     * The number between two others, both inclusive, that is a multiple of the roundest step; of several the lowest.
     *
     * @param whole whether it must be a whole number; where there is none, the next one above
     */
    static double between(double low, double high, boolean whole) {
        for (double scale = Math.pow(10, Math.ceil(Math.log10(Math.abs(high))));
                scale >= (whole ? 1 : FINEST);
                scale /= 10) {
            for (double step : STEPS) {
                double unit = scale * step / 10;
                double found = Math.ceil(low / unit - 1e-9) * unit;
                if (isHuman(step, unit, whole) && found <= high) {
                    return whole ? found : tidy(found);
                }
            }
        }
        return whole ? Math.ceil(low) : low;
    }

    /** Whole numbers may come in quarters of a thousand; behind the point a quarter has a digit too many. */
    private static boolean isHuman(double step, double unit, boolean whole) {
        return whole ? unit == Math.rint(unit) : step != 2.5;
    }

    /** Without the dust of binary fractions. */
    private static double tidy(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
