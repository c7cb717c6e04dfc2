package nl.koers.forecast;

import org.jspecify.annotations.Nullable;

/**
 * The level of something that goes up and down, a rate or a ratio, with a trend where there is one (PROGRESS.md section
 * 3, "Value").
 *
 * @param count values it rests on
 * @param mixture of the level, on the scale of the model, as of the newest value
 * @param logarithmic whether the scale is ln(1 + value)
 */
public record ValueModel(int count, Mixture mixture, Trend trend, boolean logarithmic) {

    private static final double[] GRID = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
    private static final int FEWEST_VALUES = 4;

    /** @param onLogarithms work on ln(1 + value) where no value is negative; null with too few values */
    static @Nullable ValueModel of(double[] days, double[] values, boolean onLogarithms) {
        int n = values.length;
        if (n < FEWEST_VALUES) {
            return null;
        }
        boolean logarithmic = onLogarithms && noneNegative(values);
        double[] scaled = new double[n];
        double[] ago = new double[n];
        for (int i = 0; i < n; i++) {
            scaled[i] = logarithmic ? Math.log1p(values[i]) : values[i];
            ago[i] = days[i] - days[n - 1];
        }
        Trend trend = Trend.of(ago, scaled);
        double[] level = new double[n];
        double[] noise = new double[n];
        for (int i = 0; i < n; i++) {
            level[i] = scaled[i] - trend.counted() * ago[i];
            noise[i] = 1;
        }
        double resolution = Resolution.of(values) / (logarithmic ? 1 + values[n - 1] : 1);
        double floor = resolution * resolution / n;
        Mixture mixture = new LocalLevel(days, level, noise, Medians.step(days), floor).over(GRID);
        return new ValueModel(n, mixture, trend, logarithmic);
    }

    static boolean noneNegative(double... values) {
        for (double value : values) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    /** The level now, in the unit of the values. */
    public double level() {
        return logarithmic ? Math.expm1(mixture.level()) : mixture.level();
    }

    int degreesOfFreedom() {
        return trend.weight() > 0 ? count - 2 : count - 1;
    }

    Spread spread() {
        double level = mixture.level();
        double constant = 0;
        double linear = 0;
        for (Mixture.Answer answer : mixture.answers()) {
            double variance = answer.weight() * answer.variance();
            double off = answer.level() - level;
            constant += variance * (answer.uncertainty() + answer.noise()) + answer.weight() * off * off;
            linear += variance * answer.drift();
        }
        double square = trend.weight() * trend.squaredError();
        return new Spread(level, trend.counted(), constant, linear, square, 0, degreesOfFreedom(), logarithmic);
    }
}
