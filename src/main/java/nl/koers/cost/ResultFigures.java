package nl.koers.cost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.koers.goal.Direction;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a goal's result: where it starts, wants to go, stands and is expected to land. Values in the goal's own
 * measure; a value that is no number counts as unknown. Days are in the workspace's zone, start and deadline inclusive.
 *
 * @param promised the target as it was written, with its frozen reference
 * @param baseline null while the figures do not reach; not used for a TOTAL, which starts from nothing
 * @param target null to work it out from {@code promised}
 * @param now null without figures
 * @param landing null without a forecast
 */
public record ResultFigures(
        Measure measure,
        Direction direction,
        Unit unit,
        LocalDate start,
        LocalDate deadline,
        List<Milestone> milestones,
        GoalState state,
        Target promised,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Now now,
        @Nullable Landing landing) {

    /** What a result is counted in. Nothing in a file tells how a proportion is kept: who knows the metric says so. */
    public enum Unit {
        /** Followers, visits, people. */
        EACH,
        /** Points of a score, or of a percentage that is kept as 2.1. */
        POINT,
        /** Points of a percentage that is kept as a fraction: 0.021 for 2.1%. */
        HUNDREDTH
    }

    /**
     * The newest figure.
     *
     * @param on the data date, at most the deadline
     * @param value on that day: of a TOTAL the sum so far, of a RATE the mean a day over the last week
     * @param meanADay of a RATE the mean a day over all days from the start to the data date; not used for the others;
     *     null where it is not known
     * @param unknownDays of a TOTAL the days since the start of which nothing is known, and which are not in the sum; null
     *     for none
     */
    public record Now(
            LocalDate on,
            double value,
            @Nullable Double meanADay,
            @Nullable Long unknownDays) {

        /** Of which every day is known. */
        public Now(LocalDate on, double value, @Nullable Double meanADay) {
            this(on, value, meanADay, null);
        }

        long knownOf(long passed) {
            return unknownDays == null ? passed : Math.max(0, passed - unknownDays);
        }
    }

    /**
     * The forecast for the deadline.
     *
     * @param low with {@code high}: eight times out of ten the value lies between
     */
    public record Landing(double median, double low, double high) {}

    public ResultFigures {
        milestones = List.copyOf(milestones);
        baseline = finite(baseline);
        target = finite(target);
        now = now == null || finite(now.value()) == null
                ? null
                : new Now(now.on(), now.value(), finite(now.meanADay()), now.unknownDays());
        landing =
                landing == null || !Double.isFinite(landing.low() + landing.median() + landing.high()) ? null : landing;
    }

    /** Of a goal without figures. */
    public static ResultFigures of(Goal goal, Unit unit) {
        var data = goal.data();
        return new ResultFigures(
                goal.measure(),
                data.direction(),
                unit,
                data.start(),
                data.deadline(),
                data.milestones(),
                data.state(),
                data.target(),
                null,
                null,
                null,
                null);
    }

    /** The same with what the figures say. */
    public ResultFigures with(
            @Nullable Double newBaseline,
            @Nullable Double newTarget,
            @Nullable Now newNow,
            @Nullable Landing newLanding) {
        return new ResultFigures(
                measure,
                direction,
                unit,
                start,
                deadline,
                milestones,
                state,
                promised,
                newBaseline,
                newTarget,
                newNow,
                newLanding);
    }

    /** The value to reach; null while it cannot be told. */
    @Nullable
    Double wanted() {
        Double known = target == null ? finite(promised.value()) : target;
        if (known != null) {
            return known;
        }
        if (measure == Measure.TOTAL) {
            return promised.kind() == TargetKind.DELTA ? finite(promised.amount()) : null;
        }
        return baseline == null ? null : finite(promised.on(baseline));
    }

    boolean isFewer() {
        return !direction.upwards();
    }

    long days() {
        return passed(deadline);
    }

    /** Days of the period up to and with this one. */
    long passed(LocalDate day) {
        long all = ChronoUnit.DAYS.between(start, deadline) + 1;
        return Math.clamp(ChronoUnit.DAYS.between(start, day) + 1, 0, Math.max(1, all));
    }

    private static @Nullable Double finite(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }
}
