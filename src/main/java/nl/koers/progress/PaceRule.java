package nl.koers.progress;

import org.jspecify.annotations.Nullable;

/** The status of a running goal by its pace alone: rule 8 of PROGRESS.md section 4. */
final class PaceRule {

    private static final double ENOUGH_OF_THE_PERIOD = 0.25;
    /** Share of the limit within which a goal that keeps to it is at risk. */
    private static final double CLOSE = 0.05;

    private PaceRule() {}

    static Verdict judge(Position position) {
        if (position.promise().keeps() && !isTotalToReach(position)) {
            return Verdict.byPace(isClose(position) ? Status.AT_RISK : Status.ON_TRACK, Reason.HOLDING);
        }
        if (position.elapsed() < ENOUGH_OF_THE_PERIOD) {
            return Verdict.fact(Status.TOO_EARLY, Reason.TOO_FEW_FIGURES);
        }
        return Verdict.byPace(ofShares(position), Reason.BY_PACE);
    }

    private static Status ofShares(Position position) {
        Double reached = reached(position);
        Double due = due(position);
        if (reached == null || due == null) {
            return position.isMet() ? Status.ON_TRACK : isClose(position) ? Status.AT_RISK : Status.BEHIND;
        }
        double late = Math.min(1, (1 - due) / 0.25);
        double behind = 100 * (due - reached);
        if (isRatio(reached, due, 1 - 0.10 * late) || behind <= 2 * late) {
            return Status.ON_TRACK;
        }
        return isRatio(reached, due, 0.90 - 0.15 * late) || behind <= 3 + 5 * late ? Status.AT_RISK : Status.BEHIND;
    }

    /** Whether reached / due is at least so much, also where nothing is due yet. */
    private static boolean isRatio(double reached, double due, double least) {
        return due > 0 ? reached >= least * due : reached >= due;
    }

    /** A total that must stay at least at something has the whole period to get there. */
    private static boolean isTotalToReach(Position position) {
        return position.promise().isTotal() && position.promise().direction().upwards();
    }

    private static @Nullable Double reached(Position position) {
        return isTotalToReach(position)
                ? Double.valueOf(position.measured().value() / position.aim().target())
                : position.reached();
    }

    private static @Nullable Double due(Position position) {
        return isTotalToReach(position) ? Double.valueOf(position.elapsed()) : position.due();
    }

    private static boolean isClose(Position position) {
        double target = position.aim().target();
        return Math.abs(position.measured().value() - target) <= CLOSE * Math.abs(target);
    }
}
