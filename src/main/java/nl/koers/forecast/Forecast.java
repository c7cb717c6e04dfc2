package nl.koers.forecast;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a value will be, for any number of days after the newest figure: a Student t around a mean, within the bounds of
 * the metric. The models are those of PROGRESS.md section 3.
 */
public final class Forecast {

    /** A forecast looks at most so many times as far ahead as its history goes back. */
    private static final double FARTHEST = 4;
    /** In the search for the day on which a value is reached: five years. */
    private static final int LAST_DAY = 1826;

    /** Certainty is for facts: no chance is said to be smaller, or larger than one less it. */
    public static final double LEAST_CHANCE = 0.05;

    private static final double GREATEST_CHANCE = 0.95;

    /** The squares of larger values, times days, no longer fit a number. */
    private static final double LARGEST = 1e140;

    private final Spread spread;
    private final Bounds bounds;
    private final int count;
    private final double history;
    private final @Nullable PaceModel pace;
    private final @Nullable ValueModel value;

    private Forecast(
            Spread spread,
            Bounds bounds,
            int count,
            double history,
            @Nullable PaceModel pace,
            @Nullable ValueModel value) {
        this.spread = spread;
        this.bounds = bounds;
        this.count = count;
        this.history = history;
        this.pace = pace;
        this.value = value;
    }

    /**
     * Of a level that grows or shrinks at a pace.
     *
     * @param days epoch days, ascending, none twice
     * @param horizon for how many days after the last
     * @return null with fewer than three blocks of history, and with values beyond 1e140
     */
    public static @Nullable Forecast ofLevel(double[] days, double[] values, double horizon, Bounds bounds) {
        PaceModel pace = canSquare(values) ? PaceModel.ofLevels(days, values, horizon) : null;
        return pace == null ? null : growing(pace, values[values.length - 1], bounds);
    }

    /**
     * Of a sum to which records are added.
     *
     * @param days last day of each record, ascending, history before the sum began included
     * @param sum so far
     * @param horizon days without a record until the sum ends
     * @return null with fewer than three blocks of history
     */
    public static @Nullable Forecast ofTotal(
            double[] days, double[] values, double sum, double horizon, Bounds bounds) {
        PaceModel pace = canSquare(values) ? PaceModel.ofRecords(days, values, horizon) : null;
        if (pace == null) {
            return null;
        }
        Bounds possible = ValueModel.noneNegative(values) ? bounds.from(sum) : bounds;
        return growing(pace, sum, possible);
    }

    private static Forecast growing(PaceModel pace, double from, Bounds bounds) {
        return new Forecast(pace.from(from), bounds, pace.blocks().size(), pace.history(), pace, null);
    }

    /**
     * Of a value that goes up and down.
     *
     * @param onLogarithms for rates, which move in proportion to themselves
     * @return null with fewer than four values
     */
    public static @Nullable Forecast ofValue(double[] days, double[] values, boolean onLogarithms, Bounds bounds) {
        ValueModel model = canSquare(values) ? ValueModel.of(days, values, onLogarithms) : null;
        return model == null
                ? null
                : new Forecast(model.spread(), bounds, model.count(), days[days.length - 1] - days[0], null, model);
    }

    private static boolean canSquare(double... values) {
        for (double value : values) {
            if (Math.abs(value) > LARGEST) {
                return false;
            }
        }
        return true;
    }

    /** Whether the history is long enough to look so many days ahead. */
    public boolean reaches(double horizon) {
        return horizon <= FARTHEST * history;
    }

    public Confidence confidence() {
        return Confidence.by(count);
    }

    /** The growth a day; null where growth is in proportion to the value. */
    public @Nullable Double perDay() {
        return spread.logarithmic() ? null : Double.valueOf(spread.slope());
    }

    /** What it rests on, for something that grows; else null. */
    public @Nullable PaceModel pace() {
        return pace;
    }

    /** What it rests on, for something that goes up and down; else null. */
    public @Nullable ValueModel value() {
        return value;
    }

    public int degreesOfFreedom() {
        return spread.degreesOfFreedom();
    }

    /** The mean so many days after the newest figure, on the scale of the model. */
    public double mean(double days) {
        return spread.mean(days);
    }

    /** The standard deviation around the mean. */
    public double deviation(double days) {
        return spread.deviation(days);
    }

    /** A value on the scale of the model: for rates ln(1 + value), else itself. */
    public double scaled(double value) {
        return spread.toScale(value);
    }

    /** So many days after the newest figure. */
    public Band after(double days) {
        double mean = spread.mean(days);
        double deviation = spread.deviation(days);
        StudentT t = StudentT.of(spread.degreesOfFreedom());
        return new Band(
                told(mean),
                told(mean - t.upper80() * deviation),
                told(mean + t.upper80() * deviation),
                told(mean - t.upper95() * deviation),
                told(mean + t.upper95() * deviation));
    }

    private double told(double scaled) {
        return bounds.clamp(Math.min(Double.MAX_VALUE, spread.fromScale(scaled)));
    }

    /**
     * The chance to be at or beyond a value on a day: from 0.05 to 0.95, for certainty is for facts; 0 where the metric
     * cannot be there at all.
     *
     * @param upwards whether beyond is above
     */
    public double chance(double target, boolean upwards, double days) {
        if (upwards ? target > bounds.highest() : target < bounds.lowest()) {
            return 0;
        }
        double off = spread.toScale(target) - spread.mean(days);
        double deviation = spread.deviation(days);
        double below = deviation > 0
                ? StudentT.of(spread.degreesOfFreedom()).below((upwards ? -off : off) / deviation)
                : (upwards ? off <= 0 : off >= 0) ? 1 : 0;
        return Math.max(LEAST_CHANCE, Math.min(GREATEST_CHANCE, below));
    }

    /**
     * By how much more a day it has to grow (less than zero: shrink) from the newest figure on, for the chance to be
     * at or beyond a value on a day to be as given; 0 when it is.
     *
     * @return null for values that go up and down: a pace is not theirs to choose
     */
    public @Nullable Double missingPerDay(double target, boolean upwards, double chance, double days) {
        if (pace == null || days <= 0) {
            return null;
        }
        double sign = upwards ? 1 : -1;
        double margin = StudentT.of(spread.degreesOfFreedom()).quantile(chance) * spread.deviation(days);
        double missing = (sign * (target - spread.mean(days)) + margin) / days;
        return missing <= 0 ? 0 : sign * missing;
    }

    /** When a value is reached; see {@link #reaching}. */
    public record Reached(OptionalInt early, OptionalInt median, OptionalInt late) {

        public static final Reached NEVER = new Reached(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * The first day, counted from the newest figure, on which the chance to be at or beyond a value is at least 0.1
     * (early), 0.5 (median), 0.9 (late); empty beyond five years.
     */
    public Reached reaching(double target, boolean upwards) {
        if (upwards ? target > bounds.highest() : target < bounds.lowest()) {
            return Reached.NEVER;
        }
        double shortOf = spread.toScale(target);
        double edge = StudentT.of(spread.degreesOfFreedom()).upper80();
        int median = firstMedian(shortOf, upwards);
        int early = first(shortOf, upwards, edge, 1, median);
        int late = median > LAST_DAY ? median : first(shortOf, upwards, -edge, median, LAST_DAY + 1);
        return new Reached(day(early), day(median), day(late));
    }

    /** The mean moves along a line, so that the day is found nearly at once; rounding is that of the chance itself. */
    private int firstMedian(double target, boolean upwards) {
        double slope = upwards ? spread.slope() : -spread.slope();
        double left = upwards ? target - spread.level() : spread.level() - target;
        if (left <= slope) {
            return 1;
        }
        double days = slope > 0 ? left / slope : Double.POSITIVE_INFINITY;
        if (days > LAST_DAY + 1) {
            return LAST_DAY + 1;
        }
        int day = Math.max(1, (int) days - 1);
        while (day <= LAST_DAY && (upwards ? spread.mean(day) < target : spread.mean(day) > target)) {
            day++;
        }
        return day;
    }

    /** The first of these days on which the mean is not farther short of the target than so many deviations. */
    private int first(double target, boolean upwards, double deviations, int from, int until) {
        for (int day = from; day < until; day++) {
            double beyond = upwards ? spread.mean(day) - target : target - spread.mean(day);
            double squared = deviations * deviations * spread.variance(day);
            boolean isThere = deviations > 0
                    ? beyond >= 0 || beyond * beyond <= squared
                    : beyond >= 0 && beyond * beyond >= squared;
            if (isThere) {
                return day;
            }
        }
        return until;
    }

    private static OptionalInt day(int day) {
        return day > LAST_DAY ? OptionalInt.empty() : OptionalInt.of(day);
    }
}
