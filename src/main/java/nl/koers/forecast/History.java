package nl.koers.forecast;

import java.util.Arrays;

/** Figures by day. */
final class History {

    private final double[] days;
    private final double[] values;

    private History(double[] days, double[] values) {
        this.days = days;
        this.values = values;
    }

    /** Ascending. */
    double[] days() {
        return days;
    }

    double[] values() {
        return values;
    }

    /** The newest figures, no older than so many days before the last. */
    static History within(double lookback, double[] days, double[] values) {
        int n = days.length;
        int from = 0;
        while (from < n && days[from] < days[n - 1] - lookback) {
            from++;
        }
        return from == 0
                ? new History(days, values)
                : new History(Arrays.copyOfRange(days, from, n), Arrays.copyOfRange(values, from, n));
    }

    int size() {
        return days.length;
    }

    double last() {
        return days[days.length - 1];
    }

    double span() {
        return last() - days[0];
    }
}
