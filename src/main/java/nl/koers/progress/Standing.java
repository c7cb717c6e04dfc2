package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal stands on its data date. Values in the metric's unit; null where they cannot be told.
 *
 * @param basis null where the status needs no pace (achieved, no data, too early ...)
 * @param stale no figures for longer than 1.5 cadences; never changes the status by itself
 * @param dataDate the newest day the figures run to, at most the deadline
 * @param planned value due on the data date
 * @param reached share of the way from baseline to target, unclamped; null for keep goals
 * @param gap value minus planned
 * @param bufferDays days ahead of the plan, negative behind it
 * @param neededPerDay growth a day needed from the data date on; null once closed
 * @param pacePerDay growth a day so far
 * @param points figures used
 * @param chance to be at or beyond the target on the deadline, 0.05 to 0.95, or 0 or 1 once it is a fact; null without a
 *     forecast
 * @param outlook null without a forecast
 */
public record Standing(
        Status status,
        @Nullable Basis basis,
        List<Reason> reasons,
        boolean stale,
        @Nullable LocalDate dataDate,
        @Nullable Double value,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Double planned,
        @Nullable Double reached,
        @Nullable Double gap,
        @Nullable Double bufferDays,
        @Nullable Double neededPerDay,
        @Nullable Double pacePerDay,
        int points,
        @Nullable Double chance,
        @Nullable Outlook outlook) {

    /** Of a goal that was never evaluated. */
    public static final Standing UNKNOWN = without(Status.NO_DATA, List.of());

    /** Where nothing can be told but the status. */
    static Standing without(Status status, List<Reason> reasons) {
        return new Standing(
                status, null, reasons, false, null, null, null, null, null, null, null, null, null, null, 0, null,
                null);
    }
}
