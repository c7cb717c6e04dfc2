package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import nl.koers.goal.Target;
import nl.koers.goal.Target.Reference;
import nl.koers.goal.Target.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a goal goes.
 *
 * @param baseline null only for goals that keep to a limit
 * @param baselineDay the day the baseline is of; the start for one that was typed in
 * @param late whether the baseline is of a day after the start
 * @param reference what a relative target was worked out from; null for an absolute one
 * @param settled whether later figures can no longer be expected to change the reference
 */
record Aim(
        @Nullable Double baseline,
        long baselineDay,
        boolean late,
        double target,
        @Nullable Reference reference,
        boolean settled) {

    /** The shortest stretch after the start in which a first figure still serves as baseline. */
    private static final double LATEST_BASELINE_DAYS = 7;

    private static final double LATEST_BASELINE_SHARE = 0.1;
    private static final double LEAST_COVERED = 0.8;

    /** Why there is no aim, or the aim. */
    record Found(@Nullable Aim aim, @Nullable Reason missing) {}

    static Found find(Promise promise, Series series, Measured measured) {
        Baseline baseline = baseline(promise, series, measured);
        Target target = promise.target();
        if (target.kind() == TargetKind.ABSOLUTE || target.reference() != null) {
            if (baseline == null && !promise.keeps()) {
                return new Found(null, Reason.NO_BASELINE);
            }
            double base = target.reference() == null ? 0 : target.reference().value();
            return found(baseline, promise, target.on(base), target.reference(), false);
        }
        if (promise.isTotal() && target.kind() == TargetKind.PERCENT) {
            Reference reference = periodBefore(promise, series);
            if (reference == null) {
                return new Found(null, Reason.REFERENCE_PERIOD_INCOMPLETE);
            }
            boolean settled = reference.completeness() >= 1 || measured.dataDay() >= promise.start();
            return found(baseline, promise, target.on(reference.value()), reference, settled);
        }
        if (baseline == null) {
            return new Found(null, Reason.NO_BASELINE);
        }
        LocalDate on = LocalDate.ofEpochDay(baseline.day());
        Reference reference = new Reference(baseline.value(), on, on, 1);
        return found(baseline, promise, target.on(baseline.value()), reference, true);
    }

    private static Found found(
            @Nullable Baseline baseline,
            Promise promise,
            double target,
            @Nullable Reference reference,
            boolean settled) {
        Aim aim = baseline == null
                ? new Aim(null, promise.start(), false, target, reference, settled)
                : new Aim(baseline.value(), baseline.day(), baseline.late(), target, reference, settled);
        return new Found(aim, null);
    }

    private record Baseline(double value, long day, boolean late) {}

    private static @Nullable Baseline baseline(Promise promise, Series series, Measured measured) {
        if (promise.isTotal()) {
            return new Baseline(0, promise.start(), false);
        }
        if (promise.baseline() != null) {
            return new Baseline(promise.baseline(), promise.start(), false);
        }
        Point before = measured.lastUpTo(promise.start());
        if (before != null) {
            return new Baseline(before.value(), before.day(), false);
        }
        Point first = measured.firstAfter(promise.start());
        double latest = Math.max(
                Math.max(LATEST_BASELINE_DAYS, series.cadence()),
                LATEST_BASELINE_SHARE * (promise.deadline() - promise.start()));
        return first == null || first.day() - promise.start() > latest
                ? null
                : new Baseline(first.value(), first.day(), true);
    }

    /** The sum of the equally long period before the start, scaled up to all of its days; null below 80% of them. */
    private static @Nullable Reference periodBefore(Promise promise, Series series) {
        Reference reference = windowBefore(promise, series);
        return reference.completeness() < LEAST_COVERED ? null : reference;
    }

    /** The same, however few of its days have figures; its value is 0 when none has. */
    static Reference windowBefore(Promise promise, Series series) {
        long from = promise.start() - promise.days();
        long to = promise.start() - 1;
        double sum = 0;
        double covered = 0;
        List<Figure> figures = series.figures();
        for (Figure figure : figures) {
            long within = figure.daysWithin(from, to);
            if (within > 0) {
                covered += figure.days() == 1 ? series.covered(figure) : within;
            }
            if (2 * within > figure.days()) {
                sum += figure.value();
            }
        }
        double completeness = Math.min(1, covered / promise.days());
        double value = completeness == 0 ? 0 : sum / completeness;
        return new Reference(value, LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to), completeness);
    }
}
