package nl.koers.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.koers.forecast.Bounds;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;

/**
 * Goals that somebody could have set on a series in the past: 90 and 180 days long, starting each 30 days, with a target
 * as far away as the series grew in a quarter, half, three quarters and nine tenths of the equally long stretches before
 * the start. Only what was known on the start decides them.
 */
final class TrialGoals {

    private static final int[] PERIODS = {90, 180};
    private static final int EVERY = 30;
    private static final double[] QUANTILES = {0.25, 0.5, 0.75, 0.9};
    /** As many stretches must lie before the start. */
    private static final int FEWEST_STRETCHES = 30;

    private static final int IMPORT_CADENCE = 30;

    private TrialGoals() {}

    static List<Promise> on(Measure measure, List<Figure> figures) {
        List<Promise> goals = new ArrayList<>();
        Series series = Series.of(measure, figures, Long.MAX_VALUE);
        if (series.figures().size() < 2) {
            return goals;
        }
        Reading reading = Reading.of(measure, series);
        for (int period : PERIODS) {
            for (long start = reading.first() + period; start + period - 1 <= reading.last(); start += EVERY) {
                add(goals, measure, reading, start, period);
            }
        }
        return goals;
    }

    private static void add(List<Promise> goals, Measure measure, Reading reading, long start, int period) {
        double[] growths = reading.growths(start, period);
        if (growths.length < FEWEST_STRETCHES) {
            return;
        }
        Arrays.sort(growths);
        double from = measure == Measure.TOTAL ? 0 : reading.at(start);
        double before = Double.NaN;
        for (double quantile : QUANTILES) {
            double target = from + growths[(int) Math.min(growths.length - 1, quantile * growths.length)];
            if (target > from && target != before && Double.isFinite(target)) {
                goals.add(goal(measure, start, period, target));
            }
            before = target;
        }
    }

    private static Promise goal(Measure measure, long start, int period, double target) {
        return new Promise(
                measure,
                Direction.INCREASE,
                null,
                new Target(TargetKind.ABSOLUTE, target, null),
                start,
                start + period - 1,
                List.of(),
                IMPORT_CADENCE,
                Bounds.NONE,
                GoalState.ACTIVE);
    }

    /**
     * The value on any day in the measure of the goal; of a TOTAL the sum from the first day on.
     *
     * @param points by day
     */
    private record Reading(Measure measure, Points points) {

        static Reading of(Measure measure, Series series) {
            return switch (measure) {
                case LEVEL, GAUGE -> new Reading(measure, series.records(Long.MAX_VALUE));
                case RATE -> new Reading(measure, new DailyMeans(series.figures(), false).rolling());
                case TOTAL -> new Reading(measure, sums(series.records(Long.MAX_VALUE)));
            };
        }

        private static Points sums(Points records) {
            double[] sums = records.values().clone();
            for (int i = 1; i < sums.length; i++) {
                sums[i] += sums[i - 1];
            }
            return new Points(records.days(), sums);
        }

        long first() {
            return points.isEmpty() ? Long.MAX_VALUE / 2 : points.at(0).day();
        }

        long last() {
            return points.isEmpty() ? 0 : points.last().day();
        }

        double at(long day) {
            Point known = points.lastUpTo(day);
            return known == null ? Double.NaN : known.value();
        }

        /** Over each stretch of that many days that ends before the start. */
        double[] growths(long start, int period) {
            List<Double> growths = new ArrayList<>();
            long last = measure == Measure.TOTAL ? start - 1 : start;
            for (long end = last; end - period >= first(); end--) {
                growths.add(at(end) - at(end - period));
            }
            return growths.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
