package nl.koers.forecast;

/**
 * Filters a level that drifts out of noisy observations at irregular times, for each smoothing weight of a small grid,
 * and weighs the answers by how likely they make the observations (PROGRESS.md section 3, "The filter"). In the
 * literature: the local level model of Harvey (1989) with a diffuse start, averaged by likelihood.
 */
final class LocalLevel {

    /** Keeps the logarithm of a variance finite. */
    private static final double SMALLEST = 1e-300;

    private final double[] times;
    private final double[] values;
    private final double[] noise;
    private final double typicalNoise;
    private final double typicalStep;
    private final double floor;

    /**
     * @param times in days, ascending
     * @param noise R: relative variance of each observation
     * @param typicalStep tref, in days
     * @param floor the least variance
     */
    LocalLevel(double[] times, double[] values, double[] noise, double typicalStep, double floor) {
        this.times = times;
        this.values = values;
        this.noise = noise;
        this.typicalNoise = Medians.of(noise);
        this.typicalStep = typicalStep;
        this.floor = Math.max(floor, SMALLEST);
    }

    Mixture over(double... grid) {
        int n = grid.length;
        Mixture.Answer[] answers = new Mixture.Answer[n];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            answers[i] = filter(grid[i]);
            best = Math.max(best, answers[i].weight());
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            answers[i] = answers[i].weighing(Math.exp(answers[i].weight() - best));
            sum += answers[i].weight();
        }
        for (int i = 0; i < n; i++) {
            answers[i] = answers[i].weighing(answers[i].weight() / sum);
        }
        return new Mixture(answers);
    }

    /** Its weight is still the logarithm of the likelihood. */
    private Mixture.Answer filter(double smoothing) {
        boolean drifts = smoothing < 1;
        double q = (drifts ? smoothing * smoothing / (1 - smoothing) : 1) * typicalNoise / typicalStep;
        double rho = drifts ? 1 : 0;
        double m = values[0];
        double p = rho * noise[0];
        double squares = 0;
        Product ofVariances = new Product();
        int n = values.length;
        for (int i = 1; i < n; i++) {
            p += q * (times[i] - times[i - 1]);
            double f = p + rho * noise[i];
            double error = values[i] - m;
            double gain = p / f;
            m += gain * error;
            p *= 1 - gain;
            squares += error * error / f;
            ofVariances.by(f);
        }
        double variance = Math.max(squares / (n - 1), floor);
        double likelihood = -(n - 1) / 2.0 * Math.log(variance) - ofVariances.logarithm() / 2;
        return new Mixture.Answer(likelihood, m, p, q, rho, variance);
    }

    /** The logarithm of a long product, with few logarithms. */
    private static final class Product {

        private static final double SMALL = 1e-200;
        private static final double LARGE = 1e200;

        private double product = 1;
        private double logarithm;

        void by(double factor) {
            product *= factor;
            if (product < SMALL || product > LARGE) {
                logarithm += Math.log(product);
                product = 1;
            }
        }

        double logarithm() {
            return logarithm + Math.log(product);
        }
    }
}
