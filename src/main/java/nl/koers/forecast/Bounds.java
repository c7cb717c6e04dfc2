package nl.koers.forecast;

/**
 * Between what a metric can be: counts from 0, percentages from 0 to 100; infinite where it has no bound.
 */
public record Bounds(double lowest, double highest) {

    public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    double clamp(double value) {
        return Math.max(lowest, Math.min(highest, value));
    }

    boolean holds(double value) {
        return value >= lowest && value <= highest;
    }

    /** Without the bounds that some values do not keep to: they are none of this metric. */
    public Bounds keptBy(double... values) {
        double least = lowest;
        double most = highest;
        for (double value : values) {
            least = value < lowest ? Double.NEGATIVE_INFINITY : least;
            most = value > highest ? Double.POSITIVE_INFINITY : most;
        }
        return least == lowest && most == highest ? this : new Bounds(least, most);
    }

    /** The same, but never below a value. */
    Bounds from(double value) {
        return value > lowest ? new Bounds(value, highest) : this;
    }
}
