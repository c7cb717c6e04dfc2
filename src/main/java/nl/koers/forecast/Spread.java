package nl.koers.forecast;

/**
 * Mean and variance for any number of days ahead, on the scale of the model. Both are polynomials, so that a day costs
 * next to nothing: mean = c + k·slope, variance = v0 + v1·k + v2·k² + v3·k³.
 *
 * @param logarithmic whether the scale is ln(1 + value)
 * @param degreesOfFreedom of the Student t around the mean
 */
record Spread(
        double level,
        double slope,
        double v0,
        double v1,
        double v2,
        double v3,
        int degreesOfFreedom,
        boolean logarithmic) {

    double mean(double days) {
        return level + slope * days;
    }

    double variance(double days) {
        return v0 + days * (v1 + days * (v2 + days * v3));
    }

    double deviation(double days) {
        return Math.sqrt(variance(days));
    }

    double toScale(double value) {
        return logarithmic ? Math.log1p(Math.max(value, -1)) : value;
    }

    double fromScale(double scaled) {
        return logarithmic ? Math.expm1(scaled) : scaled;
    }
}
