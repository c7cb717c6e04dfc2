package nl.koers.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.goal.Measure;
import nl.koers.goal.Target.Reference;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of PROGRESS.md, sections 1, 2 and 4: goal + figures + today -> one answer, the same every time. Plain
 * functions without clock, randomness or rounding; any finite figures in any order are fine.
 */
final class Progress {

    private static final double STALE_DAYS = 4;
    private static final double STALE_CADENCES = 1.5;

    private Progress() {}

    static Evaluation evaluate(Promise promise, List<Figure> figures, LocalDate asOf, Thresholds thresholds) {
        return evaluate(promise, Series.of(promise.measure(), figures, asOf.toEpochDay()), asOf, thresholds);
    }

    /** @param series of the promise's measure up to that day */
    static Evaluation evaluate(Promise promise, Series series, LocalDate asOf, Thresholds thresholds) {
        long today = asOf.toEpochDay();
        Measured measured = Measured.of(promise, series);
        if (measured == null) {
            return blank(promise, today, Reason.NO_SNAPSHOT, null);
        }
        Aim.Found found = Aim.find(promise, series, measured);
        Aim aim = found.aim();
        if (aim == null) {
            Reason missing = found.missing() == null ? Reason.NO_BASELINE : found.missing();
            return blank(promise, today, missing, measured);
        }
        Measured known = atDeadline(promise, measured, today);
        Position position = Position.of(promise, known, aim, series, today);
        return new Evaluation(standing(position, thresholds), known, position, toFreeze(position));
    }

    /** A LEVEL without a figure on the deadline but with one on either side of it has the value in between. */
    private static Measured atDeadline(Promise promise, Measured measured, long today) {
        Point next = measured.next();
        long deadline = promise.deadline();
        if (promise.measure() != Measure.LEVEL || next == null || measured.dataDay() == deadline || today <= deadline) {
            return measured;
        }
        Point last = new Point(measured.dataDay(), measured.value());
        double share = (double) (deadline - last.day()) / (next.day() - last.day());
        double value = last.value() + (next.value() - last.value()) * share;
        return measured.closedAt(new Point(deadline, value));
    }

    private static Standing standing(Position position, Thresholds thresholds) {
        Measured measured = position.measured();
        Aim aim = position.aim();
        Status apart = StatusRules.apartFromFigures(position.promise(), position.today());
        Verdict verdict = apart == null ? StatusRules.judge(position, thresholds) : Verdict.fact(apart);
        return new Standing(
                verdict.status(),
                verdict.basis(),
                withNotes(aim, verdict.reasons()),
                isStale(position),
                LocalDate.ofEpochDay(measured.dataDay()),
                measured.value(),
                aim.baseline(),
                aim.target(),
                position.planned(),
                position.reached(),
                position.gap(),
                position.bufferDays(),
                position.neededPerDay(),
                position.pacePerDay(),
                measured.count(),
                chance(position, verdict),
                position.isOver() ? null : position.projection().outlook(position, thresholds));
    }

    /** A fact is certain; all else is as likely as the forecast says. */
    private static @Nullable Double chance(Position position, Verdict verdict) {
        List<Reason> reasons = verdict.reasons();
        if (verdict.status() == Status.MISSED || reasons.contains(Reason.BREACHED)) {
            return 0.0;
        }
        if (reasons.contains(Reason.CLOSED)) {
            return 1.0;
        }
        return position.isOver() ? null : position.chance();
    }

    private static List<Reason> withNotes(Aim aim, List<Reason> reasons) {
        List<Reason> all = new ArrayList<>();
        if (aim.late()) {
            all.add(Reason.BASELINE_LATE);
        }
        if (aim.baseline() != null && aim.baseline() == aim.target()) {
            all.add(Reason.TARGET_EQUALS_BASELINE);
        }
        all.addAll(reasons);
        return List.copyOf(all);
    }

    /** Never changes a status by itself; a goal that is over has no figures to wait for. */
    private static boolean isStale(Position position) {
        double patience =
                Math.max(STALE_DAYS, STALE_CADENCES * position.promise().cadence());
        return !position.isOver() && position.age() > patience;
    }

    private static @Nullable Reference toFreeze(Position position) {
        Promise promise = position.promise();
        boolean frozen = promise.target().reference() != null;
        boolean known = position.today() >= promise.start() || promise.baseline() != null;
        return !frozen && known && position.aim().settled() ? position.aim().reference() : null;
    }

    private static Evaluation blank(Promise promise, long today, Reason reason, @Nullable Measured measured) {
        Status apart = StatusRules.apartFromFigures(promise, today);
        Status status = apart == null ? Status.NO_DATA : apart;
        List<Reason> reasons = apart == null ? List.of(reason) : List.of();
        return new Evaluation(Standing.without(status, reasons), measured, null, null);
    }
}
