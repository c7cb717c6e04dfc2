package nl.koers.progress;

import java.util.List;
import nl.koers.forecast.Bounds;
import nl.koers.goal.Direction;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import org.jspecify.annotations.Nullable;

/**
 * What the arithmetic needs of a goal. Days are epoch days, start and deadline inclusive.
 *
 * @param baseline null to take it from the figures
 * @param milestones by day, strictly between start and deadline
 * @param cadence c: days expected between imports
 * @param bounds between what the metric can be
 */
record Promise(
        Measure measure,
        Direction direction,
        @Nullable Double baseline,
        Target target,
        long start,
        long deadline,
        List<Point> milestones,
        int cadence,
        Bounds bounds,
        GoalState state) {

    /** Of a level and a flow; a flow with figures below zero, such as a balance, turns out to have no bound. */
    private static final Bounds COUNT = new Bounds(0, Double.POSITIVE_INFINITY);

    /** @param cadence c: days expected between imports */
    static Promise of(Goal goal, int cadence) {
        GoalData data = goal.data();
        return new Promise(
                goal.measure(),
                data.direction(),
                data.baseline(),
                data.target(),
                data.start().toEpochDay(),
                data.deadline().toEpochDay(),
                data.milestones().stream()
                        .map(milestone -> new Point(milestone.on().toEpochDay(), milestone.value()))
                        .toList(),
                cadence,
                goal.measure() == Measure.GAUGE ? Bounds.NONE : COUNT,
                data.state());
    }

    boolean isTotal() {
        return measure == Measure.TOTAL;
    }

    /** Days of the period. */
    long days() {
        return deadline - start + 1;
    }

    /**
     * Whether the value is to stay on its side of the target. A total that must shrink is a budget: it starts at
     * nothing, so that below the target is where it has to stay.
     */
    boolean keeps() {
        return direction.keeps() || (isTotal() && direction == Direction.DECREASE);
    }

    /** Whether a value is at or beyond the target. */
    boolean isMet(double value, double targetValue) {
        return direction.upwards() ? value >= targetValue : value <= targetValue;
    }

    boolean within(long day) {
        return day >= start && day <= deadline;
    }

    /** Whether a record counts for the period: where most of its days lie. */
    boolean counts(Figure figure) {
        return 2 * figure.daysWithin(start, deadline) > figure.days();
    }
}
