package nl.koers.progress;

import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/** The status of a goal: the first rule of PROGRESS.md section 4 that fits. */
final class StatusRules {

    /** Days after the deadline in which final figures may still come, at least. */
    private static final int AWAITED_DAYS = 14;

    private static final int NEAR_DAYS = 7;
    private static final int RECENT_DAYS = 14;

    private StatusRules() {}

    /** What people decided, or the calendar; null when the figures must tell. Rule 1. */
    static @Nullable Status apartFromFigures(Promise promise, long today) {
        if (promise.state() == GoalState.PAUSED) {
            return Status.PAUSED;
        }
        if (promise.state() == GoalState.STOPPED) {
            return Status.STOPPED;
        }
        return today < promise.start() ? Status.NOT_STARTED : null;
    }

    /** Rules 3 to 8. */
    static Verdict judge(Position position, Thresholds thresholds) {
        Verdict fact = settled(position);
        if (fact == null) {
            fact = position.isOver() ? closed(position) : silent(position);
        }
        if (fact != null) {
            return fact;
        }
        Double chance = position.chance();
        return chance == null ? byPace(position) : Verdict.byForecast(byChance(chance, thresholds));
    }

    private static Status byChance(double chance, Thresholds thresholds) {
        return chance >= thresholds.onTrack()
                ? Status.ON_TRACK
                : chance < thresholds.behind() ? Status.BEHIND : Status.AT_RISK;
    }

    private static Verdict byPace(Position position) {
        Verdict verdict = PaceRule.judge(position);
        return position.projection().tooLong() ? verdict.after(Reason.HORIZON_TOO_LONG) : verdict;
    }

    /** What later figures cannot undo: rules 3 and 5. */
    private static @Nullable Verdict settled(Position position) {
        Promise promise = position.promise();
        if (promise.isTotal()) {
            return settledTotal(position);
        }
        boolean met = hasFigure(position, !promise.keeps());
        if (met && promise.keeps()) {
            return Verdict.fact(position.isOver() ? Status.MISSED : Status.BEHIND, Reason.BREACHED);
        }
        if (!met || promise.measure() != Measure.LEVEL) {
            return null;
        }
        return position.isMet()
                ? Verdict.fact(Status.ACHIEVED, Reason.TARGET_REACHED)
                : Verdict.fact(Status.ACHIEVED, Reason.BELOW_TARGET_AGAIN, Reason.TARGET_REACHED);
    }

    /** Whether a figure since the start met the target, or failed to. */
    private static boolean hasFigure(Position position, boolean meeting) {
        Points points = position.measured().points();
        double target = position.aim().target();
        for (int i = points.before(position.promise().start()); i < points.size(); i++) {
            if (position.promise().isMet(points.values()[i], target) == meeting) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Verdict settledTotal(Position position) {
        Direction direction = position.promise().direction();
        if (direction.upwards()) {
            boolean reached = position.measured().count() > 0 && position.isMet();
            return reached ? Verdict.fact(Status.ACHIEVED, Reason.TARGET_REACHED) : null;
        }
        return position.isMet() ? null : Verdict.fact(Status.MISSED, Reason.BUDGET_EXCEEDED);
    }

    /** After the deadline: rule 4. */
    private static Verdict closed(Position position) {
        Promise promise = position.promise();
        Measured measured = position.measured();
        if (isComplete(position)) {
            return closedAt(position, measured.value());
        }
        if (promise.isTotal() && position.isBeyondReach()) {
            return Verdict.fact(Status.MISSED, Reason.CLOSED);
        }
        long since = position.today() - promise.deadline();
        if (since <= Math.max(AWAITED_DAYS, promise.cadence())) {
            return Verdict.fact(Status.AWAITING, Reason.NO_FIGURE_AT_DEADLINE);
        }
        double left = (double) promise.deadline() - measured.dataDay();
        boolean near = left <= Math.max(NEAR_DAYS, position.cadence()) && measured.count() > 0;
        return near ? closedAt(position, measured.value()) : Verdict.fact(Status.NO_DATA, Reason.NO_FIGURE_AT_DEADLINE);
    }

    private static boolean isComplete(Position position) {
        return position.promise().isTotal()
                ? position.measured().unobserved() < 1
                : position.measured().dataDay() == position.promise().deadline();
    }

    private static Verdict closedAt(Position position, double value) {
        boolean met = position.promise().isMet(value, position.aim().target());
        return Verdict.fact(met ? Status.ACHIEVED : Status.MISSED, Reason.CLOSED);
    }

    /** While it runs, no recent figures: rule 6. */
    private static @Nullable Verdict silent(Position position) {
        Promise promise = position.promise();
        if (promise.isTotal() && position.measured().count() == 0) {
            boolean early = position.today() - promise.start() <= Math.max(RECENT_DAYS, promise.cadence());
            return Verdict.fact(early ? Status.TOO_EARLY : Status.NO_DATA, Reason.NO_FIGURES_SINCE_START);
        }
        return position.age() > Math.max(RECENT_DAYS, 3L * promise.cadence())
                ? Verdict.fact(Status.NO_DATA, Reason.NO_RECENT_FIGURES)
                : null;
    }
}
