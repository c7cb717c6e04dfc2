package nl.koers.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.koers.channel.MetricKind;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What a promise must look like, field by field. A target on the wrong side of its baseline is not wrong here: the
 * arithmetic calls it achieved, and the form warns.
 */
final class GoalRules {

    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 2000;
    static final int MOST_MILESTONES = 100;
    private static final double TOO_LARGE = 1e15;

    private final GoalData data;
    private final List<FieldError> errors = new ArrayList<>();

    private GoalRules(GoalData data) {
        this.data = data;
    }

    /** @param kind of the metric; null when nobody has said it yet */
    static List<FieldError> check(GoalData data, @Nullable MetricKind kind) {
        GoalRules rules = new GoalRules(data);
        rules.texts();
        rules.measure(kind);
        rules.numbers();
        rules.days();
        rules.milestones();
        rules.state();
        return rules.errors;
    }

    /** @param old the goal before the change, null for a new one, which needs no reason */
    static List<FieldError> checkReason(@Nullable GoalData old, GoalData changed, String reason) {
        if (reason.codePointCount(0, reason.length()) > LONGEST_TEXT) {
            return List.of(new FieldError("reason", "goal.text.tooLong", List.of(LONGEST_TEXT)));
        }
        if (old != null && reason.isEmpty() && needsReason(old, changed)) {
            return List.of(new FieldError("reason", "goal.reason.required", List.of()));
        }
        return List.of();
    }

    /** Whether the change is one of those that must be explained: target, baseline or deadline. */
    private static boolean needsReason(GoalData old, GoalData changed) {
        return !sameTarget(old.target(), changed.target())
                || !Objects.equals(old.baseline(), changed.baseline())
                || !old.deadline().equals(changed.deadline());
    }

    /** Whether a frozen reference still says what the target was written against. */
    static boolean keepsReference(GoalData old, GoalData changed, Measure measure) {
        return sameTarget(old.target(), changed.target())
                && old.channel().equals(changed.channel())
                && old.metric().equals(changed.metric())
                && old.measure() == measure
                && Objects.equals(old.baseline(), changed.baseline())
                && old.start().equals(changed.start())
                && (measure != Measure.TOTAL || old.deadline().equals(changed.deadline()));
    }

    private static boolean sameTarget(Target a, Target b) {
        return a.kind() == b.kind() && Double.compare(a.amount(), b.amount()) == 0;
    }

    private void texts() {
        tooLong("title", data.title(), LONGEST_TITLE);
        tooLong("why", data.why(), LONGEST_TEXT);
        tooLong("stateReason", data.stateReason(), LONGEST_TEXT);
    }

    private void tooLong(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            error(field, "goal.text.tooLong", longest);
        }
    }

    private void measure(@Nullable MetricKind kind) {
        Measure measure = data.measure();
        if (kind == null && measure == null) {
            error("measure", "goal.measure.required");
        } else if (kind != null && measure != null && !measure.fits(kind)) {
            error("measure", "goal.measure.misfit." + kind);
        }
    }

    private void numbers() {
        Double baseline = data.baseline();
        if (baseline != null && !isNumber(baseline)) {
            error("baseline", "goal.number.unusable");
        }
        Target target = data.target();
        if (!isNumber(target.amount())) {
            error("target", "goal.number.unusable");
        }
        if (target.kind() == TargetKind.PERCENT && data.direction().keeps()) {
            error("target", "goal.target.percentOfKeep");
        }
        Integer cadence = data.cadenceDays();
        if (cadence != null && (cadence < 1 || cadence > 366)) {
            error("cadenceDays", "goal.cadenceDays.range", 1, 366);
        }
    }

    private void days() {
        inRange("start", data.start());
        if (data.deadline().isBefore(data.start())) {
            error("deadline", "goal.deadline.beforeStart", data.start());
        } else {
            inRange("deadline", data.deadline());
        }
    }

    private void inRange(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            error(field, "goal.day.range", EARLIEST, LATEST);
        }
    }

    private void milestones() {
        if (!data.milestones().isEmpty() && data.direction().keeps()) {
            error("milestones", "goal.milestones.ofKeep");
        } else if (data.milestones().size() > MOST_MILESTONES) {
            error("milestones", "goal.milestones.tooMany", MOST_MILESTONES);
        }
        Set<LocalDate> days = new HashSet<>();
        for (Milestone milestone : data.milestones()) {
            if (!milestone.on().isAfter(data.start()) || !milestone.on().isBefore(data.deadline())) {
                error("milestones", "goal.milestones.outside", milestone.on());
            } else if (!days.add(milestone.on())) {
                error("milestones", "goal.milestones.twice", milestone.on());
            } else if (!isNumber(milestone.value())) {
                error("milestones", "goal.number.unusable");
            }
        }
    }

    private void state() {
        if (data.state() != GoalState.ACTIVE && data.stateReason().isEmpty()) {
            error("stateReason", "goal.stateReason.required");
        }
    }

    private static boolean isNumber(double value) {
        return Double.isFinite(value) && Math.abs(value) <= TOO_LARGE;
    }

    private void error(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, List.of(arguments)));
    }
}
