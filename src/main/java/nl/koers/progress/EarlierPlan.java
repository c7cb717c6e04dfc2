package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal was held to before its target, baseline or deadline changed.
 *
 * @param until the moment of the change
 * @param reason that was given for it
 * @param target null when it could not be told
 * @param planned corners of the planned line; a level line for goals that keep to a limit
 */
public record EarlierPlan(
        Instant until, String reason, @Nullable Double target, LocalDate deadline, List<PlannedPoint> planned) {

    boolean isSameAs(List<PlannedPoint> otherPlanned, LocalDate otherDeadline) {
        return planned.equals(otherPlanned) && deadline.equals(otherDeadline);
    }
}
