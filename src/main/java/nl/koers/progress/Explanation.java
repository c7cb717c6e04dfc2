package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import nl.koers.goal.Target.TargetKind;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What a standing rests on: the figures used and the values that went into each formula of PROGRESS.md. Values in the
 * goal's own measure; null where a step was not taken.
 *
 * @param figures used, by day: a TOTAL's are the sums since the start, those of a RATE means over a week
 * @param baseline where the goal starts from
 * @param target how the target came about
 * @param planned the stretch of the planned line the data date lies on
 * @param daysLeft from the data date to the deadline; of a TOTAL the days without figures
 * @param pace what the forecast of something that grows rests on
 * @param level what the forecast of something that goes up and down rests on
 * @param spread the distribution on the deadline
 * @param rule which rule gave the status
 */
public record Explanation(
        List<PlannedPoint> figures,
        @Nullable BaselineSource baseline,
        @Nullable TargetSource target,
        @Nullable Stretch planned,
        double daysLeft,
        @Nullable Pace pace,
        @Nullable Level level,
        @Nullable Spread spread,
        Rule rule,
        Thresholds thresholds) {

    /**
     * @param on the day the value is of
     * @param isTyped whether somebody typed it in
     * @param isLate whether it is of a day after the start, for want of an earlier one
     * @param isMean whether it is the mean of a week of figures
     */
    public record BaselineSource(double value, LocalDate on, boolean isTyped, boolean isLate, boolean isMean) {}

    /**
     * @param amount as it was promised: the value itself, a value more, or per cent more
     * @param reference the value a relative target is relative to; null for an absolute one
     */
    public record TargetSource(
            double value,
            TargetKind kind,
            double amount,
            @Nullable Double reference) {}

    /** From one corner of the planned line to the next. */
    public record Stretch(LocalDate from, double fromValue, LocalDate to, double toValue) {}

    /** A stretch of history and what it gained. */
    public record Gain(LocalDate from, LocalDate to, double gain, double days) {}

    /**
     * @param perDay the mean gain a day, recent blocks counting more
     */
    public record Pace(List<Gain> blocks, double perDay) {}

    /**
     * @param values how many it rests on
     * @param perDay the growth a day that counts; of a rate in the logarithm of 1 + value
     * @param clearness from 0 for no trend to 1 for a clear one
     */
    public record Level(int values, double level, double perDay, double clearness, boolean isLogarithmic) {}

    /**
     * Student's t around a mean, on the scale of the model.
     *
     * @param target on that scale
     */
    public record Spread(double mean, double deviation, int degreesOfFreedom, double target) {}

    /** The rules of PROGRESS.md section 4, in the order in which they are tried. */
    public enum Rule {
        DECIDED,
        NOT_STARTED,
        NO_DATA,
        REACHED,
        EXCEEDED,
        CLOSED,
        BREACHED,
        NO_RECENT_FIGURES,
        CHANCE,
        PACE,
        TOO_EARLY;

        static Rule of(Standing standing) {
            List<Reason> reasons = standing.reasons();
            return switch (standing.status()) {
                case PAUSED, STOPPED -> DECIDED;
                case NOT_STARTED -> NOT_STARTED;
                case TOO_EARLY -> TOO_EARLY;
                case AWAITING -> CLOSED;
                case NO_DATA ->
                    reasons.contains(Reason.NO_RECENT_FIGURES)
                            ? NO_RECENT_FIGURES
                            : reasons.contains(Reason.NO_FIGURE_AT_DEADLINE) ? CLOSED : NO_DATA;
                case ACHIEVED -> reasons.contains(Reason.TARGET_REACHED) ? REACHED : CLOSED;
                case MISSED ->
                    reasons.contains(Reason.BUDGET_EXCEEDED)
                            ? EXCEEDED
                            : reasons.contains(Reason.BREACHED) ? BREACHED : CLOSED;
                case ON_TRACK, AT_RISK, BEHIND ->
                    reasons.contains(Reason.BREACHED) ? BREACHED : standing.basis() == Basis.FORECAST ? CHANCE : PACE;
            };
        }
    }
}
