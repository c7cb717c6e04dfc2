package nl.koers.dashboard;

import java.time.LocalDate;
import java.util.Map;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/**
 * How many goals there are.
 *
 * @param byStatus those of a selection, the worst status first; statuses without goals are absent
 * @param newestFigures the newest day that figures of the selection run to; null while there are none
 * @param open however the list is narrowed
 * @param closed however the list is narrowed
 */
public record GoalCounts(
        Map<Status, Long> byStatus, @Nullable LocalDate newestFigures, long open, long closed) {}
