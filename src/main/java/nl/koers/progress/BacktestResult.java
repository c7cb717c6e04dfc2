package nl.koers.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.forecast.Band;

/** How claims about goals of one measure came true. */
public final class BacktestResult {

    private static final int BINS = 10;

    private final Map<Status, int[]> byStatus = new EnumMap<>(Status.class);
    private final int[] binClaims = new int[BINS];
    private final int[] binSuccesses = new int[BINS];
    private final double[] binChances = new double[BINS];
    private int claims;
    private int inside80;
    private int inside95;
    private double squares;
    private double runRateSquares;

    BacktestResult() {}

    /**
     * What was said of a goal.
     *
     * @param runRate whether the run-rate rule expects success
     */
    record Claim(Status status, double chance, Band band, boolean runRate) {}

    void add(Claim claim, boolean succeeded, double end) {
        double outcome = succeeded ? 1 : 0;
        claims++;
        int[] counts = byStatus.computeIfAbsent(claim.status(), status -> new int[2]);
        counts[0]++;
        counts[1] += succeeded ? 1 : 0;
        squares += Math.pow(claim.chance() - outcome, 2);
        runRateSquares += Math.pow((claim.runRate() ? 1 : 0) - outcome, 2);
        inside80 += claim.band().low80() <= end && end <= claim.band().high80() ? 1 : 0;
        inside95 += claim.band().low95() <= end && end <= claim.band().high95() ? 1 : 0;
        int bin = Math.min(BINS - 1, (int) (claim.chance() * BINS));
        binClaims[bin]++;
        binSuccesses[bin] += succeeded ? 1 : 0;
        binChances[bin] += claim.chance();
    }

    /** How often something was claimed. */
    public int claims() {
        return claims;
    }

    /** How often goals were called so. */
    public int called(Status status) {
        return byStatus.getOrDefault(status, new int[2])[0];
    }

    /** Of those called so, the share that succeeded; NaN of none. */
    public double succeeded(Status status) {
        int[] counts = byStatus.getOrDefault(status, new int[2]);
        return (double) counts[1] / counts[0];
    }

    /** Mean squared difference of the chance and what happened (0 or 1); 0 is perfect, 0.25 a coin. */
    public double brier() {
        return squares / claims;
    }

    /** The same of the rule that carries on the mean growth since the start, and is always certain. */
    public double runRateBrier() {
        return runRateSquares / claims;
    }

    /** Share of the outcomes inside the band that should hold 80% of them. */
    public double coverage80() {
        return (double) inside80 / claims;
    }

    public double coverage95() {
        return (double) inside95 / claims;
    }

    /**
     * Claims whose chance is about the same.
     *
     * @param chance their mean
     * @param succeeded the share of them that came true
     */
    public record Bin(int claims, double chance, double succeeded) {}

    /** By tenths of the chance, those without claims left out. */
    public List<Bin> calibration() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (binClaims[bin] > 0) {
                double n = binClaims[bin];
                bins.add(new Bin(binClaims[bin], binChances[bin] / n, binSuccesses[bin] / n));
            }
        }
        return bins;
    }
}
