package nl.koers.progress;

import java.util.List;
import nl.koers.goal.Target.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the arithmetic makes of one goal.
 *
 * @param points the value by day in the goal's own measure, up to the deadline
 * @param plan null for goals that keep to a limit and while there is no baseline
 * @param toFreeze for a relative target without a reference: the one to freeze now; null while it may still change
 */
record Evaluation(
        Standing standing,
        List<Point> points,
        @Nullable Plan plan,
        @Nullable Reference toFreeze) {}
