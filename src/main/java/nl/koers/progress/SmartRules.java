package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.koers.goal.Target;
import nl.koers.goal.Target.Reference;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.SmartCheck.Finding;
import nl.koers.progress.SmartCheck.Growth;
import nl.koers.progress.SmartCheck.Newest;
import nl.koers.progress.SmartCheck.Part;
import nl.koers.progress.SmartCheck.Stretch;
import nl.koers.progress.SmartCheck.Window;
import org.jspecify.annotations.Nullable;

/** The table of PRODUCT.md section 4. Plain functions of the draft, its figures and today. */
final class SmartRules {

    private static final long FRESH_DAYS = 45;
    private static final double COMPLETE = 0.9;
    private static final double REALISTIC = 1.5;
    private static final double AMBITIOUS = 3;
    private static final long SHORTEST_DAYS = 14;
    private static final long LONGEST_MONTHS = 24;
    private static final int DEFAULT_MONTHS = 6;
    private static final double WEEK = 7;

    private final SmartDraft draft;
    private final LocalDate today;
    private final @Nullable DraftFigures known;
    private final @Nullable Window reference;
    private final @Nullable Double target;
    private final @Nullable Growth growth;

    private SmartRules(SmartDraft draft, @Nullable DraftFigures known, LocalDate today) {
        this.draft = draft;
        this.today = today;
        this.known = known;
        this.reference = reference();
        this.target = target();
        this.growth = growth();
    }

    /**
     * @param figures of the draft's channel and metric, in any order
     * @param file the newest figure came from; empty for one that was typed in
     */
    static SmartCheck check(
            SmartDraft draft, List<Figure> figures, String file, ObjectiveTree objectives, LocalDate today) {
        return check(draft, DraftFigures.of(draft, figures, today), file, objectives, today);
    }

    /** @param known the figures of the draft; null where it cannot be measured yet */
    static SmartCheck check(
            SmartDraft draft, @Nullable DraftFigures known, String file, ObjectiveTree objectives, LocalDate today) {
        SmartRules rules = new SmartRules(draft, known, today);
        List<Part> parts = java.util.stream.Stream.of(
                        rules.specific(),
                        rules.measurable(),
                        rules.acceptable(),
                        rules.relevant(objectives),
                        rules.timely(),
                        rules.owned())
                .map(Part::new)
                .toList();
        return new SmartCheck(parts, rules.newest(file), rules.reference, rules.growth, rules.target);
    }

    /** The days between which a draft is measured while it names none itself: from today, for half a year. */
    static LocalDate start(SmartDraft draft, LocalDate today) {
        return Objects.requireNonNullElse(draft.start(), today);
    }

    static LocalDate deadline(SmartDraft draft, LocalDate today) {
        LocalDate start = start(draft, today);
        LocalDate deadline = Objects.requireNonNullElse(draft.deadline(), start.plusMonths(DEFAULT_MONTHS));
        return deadline.isBefore(start) ? start : deadline;
    }

    private Finding specific() {
        return draft.channel() == null || draft.metric() == null ? Finding.UNDEFINED : Finding.DEFINED;
    }

    private Finding measurable() {
        if (draft.channel() == null || draft.measure() == null) {
            return Finding.NOTHING_CHOSEN;
        }
        if (known == null) {
            return Finding.NO_FIGURES;
        }
        if (today.toEpochDay() - known.newestDay() > FRESH_DAYS) {
            return Finding.OLD_FIGURES;
        }
        if (!isCompared()) {
            return Finding.MEASURED;
        }
        if (reference == null) {
            return Finding.NO_BASELINE;
        }
        return reference.completeness() < COMPLETE ? Finding.REFERENCE_INCOMPLETE : Finding.COMPARED;
    }

    private Finding acceptable() {
        Double to = target;
        if (to == null || known == null || draft.deadline() == null) {
            return known == null && to != null ? Finding.NO_HISTORY : Finding.NO_TARGET;
        }
        Promise promise = known.promise();
        if (promise.direction().keeps()) {
            return promise.isMet(known.measured().value(), to) ? Finding.KEPT_NOW : Finding.NOT_KEPT_NOW;
        }
        if (growth == null) {
            return Finding.NO_TARGET;
        }
        Stretch best = growth.best();
        if (promise.keeps()) {
            return best == null
                    ? Finding.NO_HISTORY
                    : best.perWeek() <= growth.needed() ? Finding.ROOM_ENOUGH : Finding.NEVER_SO_LITTLE;
        }
        return growth.needed() <= 0 ? Finding.ALREADY_REACHED : pace(growth.needed(), best);
    }

    private static Finding pace(double needed, @Nullable Stretch best) {
        if (best == null) {
            return Finding.NO_HISTORY;
        }
        if (needed <= REALISTIC * best.perWeek()) {
            return Finding.REALISTIC;
        }
        return needed <= AMBITIOUS * best.perWeek() ? Finding.AMBITIOUS : Finding.NEVER_BEFORE;
    }

    private Finding relevant(ObjectiveTree objectives) {
        if (draft.objective() == null) {
            return Finding.NO_OBJECTIVE;
        }
        return objectives.reachesTop(draft.objective()) ? Finding.CHAIN_COMPLETE : Finding.CHAIN_BROKEN;
    }

    private Finding timely() {
        LocalDate deadline = draft.deadline();
        if (deadline == null) {
            return Finding.NO_DEADLINE;
        }
        LocalDate start = start(draft, today);
        if (deadline.isBefore(today)) {
            return Finding.DEADLINE_PAST;
        }
        if (deadline.isBefore(start.plusDays(SHORTEST_DAYS - 1))) {
            return Finding.TOO_SHORT;
        }
        return deadline.isAfter(start.plusMonths(LONGEST_MONTHS)) ? Finding.TOO_LONG : Finding.IN_TIME;
    }

    private Finding owned() {
        if (draft.owner() == null) {
            return draft.accountable() == null ? Finding.NOBODY : Finding.NO_OWNER;
        }
        return draft.accountable() == null ? Finding.NO_ACCOUNTABLE : Finding.BOTH_NAMED;
    }

    private @Nullable Newest newest(String file) {
        return known == null
                ? null
                : new Newest(
                        known.newestValue(),
                        LocalDate.ofEpochDay(known.newestDay()),
                        today.toEpochDay() - known.newestDay(),
                        file);
    }

    /** Whether the target says more or less than something else; so much more of a total starts from nothing. */
    private boolean isCompared() {
        Target promised = draft.target();
        if (promised == null || promised.kind() == TargetKind.ABSOLUTE) {
            return false;
        }
        return known == null || !known.promise().isTotal() || promised.kind() == TargetKind.PERCENT;
    }

    private @Nullable Window reference() {
        Target promised = draft.target();
        if (known == null || promised == null || !isCompared()) {
            return null;
        }
        Reference frozen = promised.reference();
        if (frozen == null && known.promise().isTotal()) {
            frozen = Aim.windowBefore(known.promise(), known.series());
        }
        if (frozen == null) {
            Aim aim = known.aim();
            frozen = aim == null ? null : aim.reference();
        }
        return frozen == null ? null : new Window(frozen.value(), frozen.from(), frozen.to(), frozen.completeness());
    }

    private @Nullable Double target() {
        Target promised = draft.target();
        if (promised == null) {
            return null;
        }
        if (promised.kind() == TargetKind.ABSOLUTE) {
            return promised.amount();
        }
        Aim aim = known == null ? null : known.aim();
        return aim == null ? promised.value() : Double.valueOf(aim.target());
    }

    private @Nullable Growth growth() {
        if (known == null
                || target == null
                || draft.deadline() == null
                || draft.direction().keeps()) {
            return null;
        }
        Promise promise = known.promise();
        Measured measured = known.measured();
        if (promise.isTotal()) {
            double needed = (target - measured.value()) / Math.max(1, measured.unobserved()) * WEEK;
            return new Growth(needed, BestStretch.ofSums(known.series(), !promise.keeps()));
        }
        boolean isBefore = measured.dataDay() <= promise.start();
        Double typed = promise.baseline();
        double value = isBefore && typed != null ? typed : measured.value();
        long days = promise.deadline() - Math.max(measured.dataDay(), promise.start());
        if (days < 1) {
            return null;
        }
        boolean upwards = promise.direction().upwards();
        double needed = (target - value) * (upwards ? 1 : -1) / days * WEEK;
        return new Growth(needed, BestStretch.ofValues(known.values(), upwards));
    }
}
