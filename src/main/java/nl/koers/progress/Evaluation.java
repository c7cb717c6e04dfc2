package nl.koers.progress;

import java.util.List;
import nl.koers.goal.Target.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the arithmetic makes of one goal.
 *
 * @param measured null without a figure
 * @param position null while there is no baseline or reference
 * @param toFreeze for a relative target without a reference: the one to freeze now; null while it may still change
 */
record Evaluation(
        Standing standing,
        @Nullable Measured measured,
        @Nullable Position position,
        @Nullable Reference toFreeze) {

    /** The value by day in the goal's own measure, up to the deadline. */
    List<Point> points() {
        return measured == null ? List.of() : measured.daily().list();
    }

    /** The band to the deadline; empty without a forecast and once the goal is over. */
    List<ForecastPoint> forecast(int most) {
        return position == null || position.isOver()
                ? List.of()
                : position.projection()
                        .course(
                                position.measured().dataDay(),
                                position.promise().deadline(),
                                most);
    }

    /** Null for goals that keep to a limit and while there is no baseline. */
    @Nullable
    Plan plan() {
        return position == null ? null : position.plan();
    }
}
