package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import nl.koers.forecast.PaceModel;
import nl.koers.forecast.Trend;
import nl.koers.forecast.ValueModel;
import nl.koers.goal.Target;
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
     */
    public record BaselineSource(double value, LocalDate on, boolean isTyped, boolean isLate) {}

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

    static Explanation of(Promise promise, Evaluation evaluation, Thresholds thresholds) {
        Rule rule = Rule.of(evaluation.standing());
        Measured measured = evaluation.measured();
        Position position = evaluation.position();
        List<PlannedPoint> figures = measured == null
                ? List.of()
                : measured.points().list().stream().map(Explanation::told).toList();
        if (position == null) {
            return new Explanation(figures, null, null, null, 0, null, null, null, rule, thresholds);
        }
        Projection projection = position.projection();
        var forecast = position.isOver() ? null : projection.forecast();
        return new Explanation(
                figures,
                baseline(promise, position.aim()),
                target(promise.target(), position.aim()),
                stretch(position),
                projection.horizon(),
                forecast == null ? null : pace(forecast.pace()),
                forecast == null ? null : level(forecast.value()),
                forecast == null ? null : projection.spread(position.aim().target()),
                rule,
                thresholds);
    }

    private static PlannedPoint told(Point point) {
        return new PlannedPoint(LocalDate.ofEpochDay(point.day()), point.value());
    }

    private static @Nullable BaselineSource baseline(Promise promise, Aim aim) {
        return aim.baseline() == null
                ? null
                : new BaselineSource(
                        aim.baseline(),
                        LocalDate.ofEpochDay(aim.baselineDay()),
                        promise.baseline() != null,
                        aim.late());
    }

    private static TargetSource target(Target target, Aim aim) {
        var reference = aim.reference();
        return new TargetSource(
                aim.target(), target.kind(), target.amount(), reference == null ? null : reference.value());
    }

    private static @Nullable Stretch stretch(Position position) {
        Plan plan = position.plan();
        if (plan == null) {
            return null;
        }
        List<Point> corners = plan.corners();
        long day = position.measured().dataDay();
        int right = 1;
        while (right < corners.size() - 1 && corners.get(right).day() < day) {
            right++;
        }
        PlannedPoint from = told(corners.get(right - 1));
        PlannedPoint to = told(corners.get(right));
        return new Stretch(from.on(), from.value(), to.on(), to.value());
    }

    private static @Nullable Pace pace(@Nullable PaceModel model) {
        return model == null
                ? null
                : new Pace(
                        model.blocks().stream()
                                .map(block -> new Gain(
                                        LocalDate.ofEpochDay((long) block.from()),
                                        LocalDate.ofEpochDay((long) block.to()),
                                        block.gain(),
                                        block.exposure()))
                                .toList(),
                        model.perDay());
    }

    private static @Nullable Level level(@Nullable ValueModel model) {
        if (model == null) {
            return null;
        }
        Trend trend = model.trend();
        return new Level(
                model.count(), model.level(), trend.perDay() * trend.weight(), trend.weight(), model.logarithmic());
    }
}
