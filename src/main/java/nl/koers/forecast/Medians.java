package nl.koers.forecast;

import java.util.Arrays;

/** The middle of some numbers; of an even count the mean of the two in the middle. */
final class Medians {

    private Medians() {}

    static double of(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /** The median difference of neighbours. */
    static double step(double... times) {
        double[] steps = new double[times.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = times[i + 1] - times[i];
        }
        return of(steps);
    }
}
