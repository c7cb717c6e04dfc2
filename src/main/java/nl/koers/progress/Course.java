package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal's chart draws, in the goal's own measure (a TOTAL is cumulative, a RATE its windowed mean).
 *
 * @param actual by day, from the figures
 * @param planned corners of the planned line from start to deadline, empty when there is no baseline
 * @param target null when it cannot be told yet
 */
public record Course(
        Standing standing,
        List<PlannedPoint> actual,
        List<PlannedPoint> planned,
        @Nullable Double target,
        LocalDate start,
        LocalDate deadline) {}
