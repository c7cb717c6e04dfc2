package nl.koers.report;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * A vertical scale with round steps that holds all values. It begins at nought where the values are not far from it.
 *
 * @param low lowest step
 * @param step between two steps, positive
 * @param count steps above the lowest
 */
record PaperScale(double low, double step, long count) {

    private static final int STEPS = 4;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** @param values at least one, finite */
    static PaperScale of(double... values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        double reach = Math.max(most - least, Math.max(Math.abs(most) * 0.01, 1e-6));
        double base = least >= 0 && least < reach ? 0 : least;
        double rough = Math.max(most - base, reach) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = DoubleStream.of(ROUND)
                .map(each -> each * power)
                .filter(each -> each >= rough * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
        double low = Math.floor(base / step + 1e-9) * step;
        long count = Math.max(1, (long) Math.ceil((most - low) / step - 1e-9));
        return new PaperScale(low, step, count);
    }

    /** From the lowest up. */
    double[] steps() {
        return LongStream.rangeClosed(0, count).mapToDouble(i -> low + i * step).toArray();
    }

    /** 0 at the bottom, 1 at the top. */
    double share(double value) {
        return (value - low) / (count * step);
    }

    /** As many as tell two steps apart. */
    int decimals() {
        double steps = step;
        int decimals = 0;
        while (decimals < 6 && Math.abs(steps - Math.rint(steps)) > 1e-9 * Math.max(1, steps)) {
            steps *= 10;
            decimals++;
        }
        return decimals;
    }
}
