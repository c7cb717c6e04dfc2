package nl.koers.progress;

import java.time.LocalDate;
import java.util.Objects;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What people have been told of a goal (PROGRESS.md section 4). The status on a screen has no memory; what people are
 * told has, so that a chance near a threshold does not cry wolf: a change is told once two evaluations in a row, on
 * different data dates, agree and the chance has left the band it was in by {@value #CLEARANCE}. Achieved and missed are
 * facts and told at once. Statuses that judge nothing, such as no data or paused, are never told.
 *
 * @param status as last told
 * @param waiting another status that was seen once; null when the last evaluation agreed with {@code status}
 * @param since the data date on which {@code waiting} was first seen; null when nothing waits
 */
record Told(
        Status status, @Nullable Status waiting, @Nullable LocalDate since) {

    static final double CLEARANCE = 0.05;

    /** A goal's first status is where it begins, not a change. */
    static Told first(Standing standing) {
        return settled(standing.status());
    }

    private static Told settled(Status status) {
        return new Told(status, null, null);
    }

    /** What people have been told after one more evaluation; a notice is due where the status differs. */
    Told after(Standing now, Thresholds thresholds) {
        return switch (now.status()) {
            case ACHIEVED, MISSED -> settled(now.status());
            case ON_TRACK, AT_RISK, BEHIND -> afterJudgement(now, thresholds);
            case AWAITING, NO_DATA, TOO_EARLY, NOT_STARTED, PAUSED, STOPPED -> settled(status);
        };
    }

    private Told afterJudgement(Standing now, Thresholds thresholds) {
        if (now.status() == status) {
            return settled(status);
        }
        if (now.status() != waiting) {
            return new Told(status, now.status(), now.dataDate());
        }
        boolean onAnotherDay = !Objects.equals(now.dataDate(), since);
        return onAnotherDay && hasLeft(now.chance(), thresholds) ? settled(now.status()) : this;
    }

    /** A status by pace has no chance: there the two evaluations are enough. */
    private boolean hasLeft(@Nullable Double chance, Thresholds thresholds) {
        if (chance == null) {
            return true;
        }
        double above = chance - thresholds.onTrack();
        double below = thresholds.behind() - chance;
        return switch (status) {
            case ON_TRACK -> isClear(-above);
            case BEHIND -> isClear(-below);
            case AT_RISK -> isClear(above) || isClear(below);
            default -> true;
        };
    }

    /** 0.70 is five points beyond 0.65, whatever binary fractions say. */
    private static boolean isClear(double distance) {
        return distance > CLEARANCE - 1e-9;
    }
}
