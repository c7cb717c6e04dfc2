package nl.koers.progress;

import nl.koers.forecast.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * A goal's figures held against its promise, on a day of asking (PROGRESS.md section 2).
 *
 * @param today epoch day
 * @param cadence median days between figures
 * @param plan null for goals that keep to a limit
 * @param projection to the deadline
 */
record Position(
        Promise promise,
        Measured measured,
        Aim aim,
        double cadence,
        long today,
        @Nullable Plan plan,
        Projection projection) {

    static Position of(Promise promise, Measured measured, Aim aim, Series series, long today) {
        Double baseline = aim.baseline();
        Plan plan = promise.keeps() || baseline == null ? null : Plan.of(promise, baseline, aim.target());
        Projection projection = Projection.of(promise, series, measured);
        return new Position(promise, measured, aim, series.cadence(), today, plan, projection);
    }

    boolean isOver() {
        return today > promise.deadline();
    }

    long age() {
        return today - measured.dataDay();
    }

    boolean isMet() {
        return promise.isMet(measured.value(), aim.target());
    }

    @Nullable
    Double planned() {
        return plan == null ? null : plan.at(measured.dataDay());
    }

    /** Share of the way from baseline to target, unclamped. */
    @Nullable
    Double reached() {
        return share(measured.value());
    }

    /** Share of the way that is due on the data date. */
    @Nullable
    Double due() {
        Double planned = planned();
        return planned == null ? null : share(planned);
    }

    private @Nullable Double share(double value) {
        Double baseline = aim.baseline();
        return plan == null || baseline == null ? null : told((value - baseline) / (aim.target() - baseline));
    }

    /** Nothing, where the target is the baseline or so close to it that no number can tell. */
    private static @Nullable Double told(double number) {
        return Double.isFinite(number) ? Double.valueOf(number) : null;
    }

    @Nullable
    Double gap() {
        Double planned = planned();
        return planned == null ? null : measured.value() - planned;
    }

    @Nullable
    Double bufferDays() {
        Double gap = gap();
        Double baseline = aim.baseline();
        return gap == null || baseline == null ? null : told(gap / (aim.target() - baseline) * span());
    }

    /** Growth a day needed from the data date on; null when no day is left, or nothing has to grow. */
    @Nullable
    Double neededPerDay() {
        double left = promise.isTotal() ? measured.unobserved() : promise.deadline() - measured.dataDay();
        if (isOver() || left <= 0 || (promise.keeps() && !promise.isTotal())) {
            return null;
        }
        double needed = (aim.target() - measured.value()) / left;
        return !promise.keeps() && isMet() ? Double.valueOf(0) : Double.valueOf(needed);
    }

    /** Growth a day so far: since the baseline, or a total's sum over the days that have figures. */
    @Nullable
    Double pacePerDay() {
        Double baseline = aim.baseline();
        if (isOver() || baseline == null) {
            return null;
        }
        double days = promise.isTotal()
                ? promise.days() - measured.unobserved()
                : measured.dataDay() - Math.max(promise.start(), aim.baselineDay());
        return days > 0 ? (measured.value() - baseline) / days : null;
    }

    /** The chance to be at or beyond the target on the deadline; null without a forecast. */
    @Nullable
    Double chance() {
        return projection.chance(promise, aim.target());
    }

    /** Whether a forecast leaves no more than the least chance. */
    boolean isBeyondReach() {
        Double chance = chance();
        return chance != null && chance <= Forecast.LEAST_CHANCE;
    }

    /** Share of the period's time that has passed on the data date, 0 to 1. */
    double elapsed() {
        long passed = measured.dataDay() - promise.start() + (promise.isTotal() ? 1 : 0);
        return span() == 0 ? 1 : Math.max(0, (double) passed / span());
    }

    private double span() {
        return promise.isTotal() ? promise.days() : promise.days() - 1;
    }
}
