package nl.koers.forecast;

/**
 * Growth of a level a day, where it is clear enough to count (PROGRESS.md section 3, "Value").
 *
 * @param perDay mu, on the scale of the model
 * @param squaredError se²
 * @param weight 0 where |t| is at most 2, towards 1 the clearer it is
 */
public record Trend(double perDay, double squaredError, double weight) {

    private static final int FEWEST_VALUES = 12;
    /** t² from which on a trend counts. */
    private static final double CLEAR = 4;

    private static final Trend NONE = new Trend(0, 0, 0);

    /** Between means of as many values each, counted from the newest. */
    static Trend of(double[] times, double[] values) {
        int n = values.length;
        if (n < FEWEST_VALUES) {
            return NONE;
        }
        int each = Math.max(1, n / FEWEST_VALUES);
        int groups = n / each;
        double[] means = new double[groups];
        double[] middles = new double[groups];
        for (int group = 0; group < groups; group++) {
            int from = n - (groups - group) * each;
            for (int i = from; i < from + each; i++) {
                means[group] += values[i] / each;
                middles[group] += times[i] / each;
            }
        }
        return through(middles, means);
    }

    private static Trend through(double[] times, double[] means) {
        int steps = means.length - 1;
        double span = times[steps] - times[0];
        double slope = (means[steps] - means[0]) / span;
        double squares = 0;
        for (int i = 0; i < steps; i++) {
            double step = times[i + 1] - times[i];
            double error = means[i + 1] - means[i] - slope * step;
            squares += error * error / step;
        }
        double squaredError = squares / (steps - 1) / span;
        double square = slope * slope;
        double weight = square > CLEAR * squaredError ? 1 - CLEAR * squaredError / square : 0;
        return new Trend(slope, squaredError, weight);
    }

    /** The growth a day that counts. */
    double counted() {
        return weight * perDay;
    }
}
