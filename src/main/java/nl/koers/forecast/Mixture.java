package nl.koers.forecast;

/**
 * What {@link LocalLevel} makes of a series: one answer for each smoothing weight of the grid, and how much it counts.
 * All arrays are as long as the grid.
 *
 * @param weights how much each counts; they add up to 1
 * @param levels m: the level at the newest observation
 * @param uncertainties P: variance of the level, in units of the variance
 * @param drifts q: by how much P grows a day
 * @param noises rho: share of the variance that is noise of one observation
 * @param variances s2
 */
public record Mixture(
        double[] weights,
        double[] levels,
        double[] uncertainties,
        double[] drifts,
        double[] noises,
        double[] variances) {

    int size() {
        return weights.length;
    }

    /** The level, averaged over the grid. */
    double level() {
        double level = 0;
        for (int i = 0; i < size(); i++) {
            level += weights[i] * levels[i];
        }
        return level;
    }

    /** The same, so many days after the newest observation: each level is less certain by its drift. */
    Mixture after(double days) {
        double[] later = new double[size()];
        for (int i = 0; i < size(); i++) {
            later[i] = uncertainties[i] + drifts[i] * days;
        }
        return new Mixture(weights, levels, later, drifts, noises, variances);
    }
}
