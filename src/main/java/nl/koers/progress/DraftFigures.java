package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.koers.channel.MetricId;
import nl.koers.forecast.Bounds;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.snapshot.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a draft in its own measure.
 *
 * @param aim null while the target is open, or where the figures do not reach
 */
record DraftFigures(
        Promise promise,
        Series series,
        Measured measured,
        @Nullable Aim aim) {

    /** Files that people bring come once a month. */
    private static final int CADENCE_DAYS = Cadence.BY_HAND_DAYS;

    /** Null while it is open what is measured, and where there is no figure up to today. */
    static @Nullable DraftFigures of(SmartDraft draft, List<Figure> figures, LocalDate today) {
        return of(draft, measure -> Series.of(measure, figures, today.toEpochDay()), today);
    }

    /** @param ready the figures up to today, made ready for a measure */
    static @Nullable DraftFigures of(SmartDraft draft, Function<Measure, Series> ready, LocalDate today) {
        MetricId metric = draft.metric();
        Measure measure = draft.measure();
        if (metric == null || measure == null) {
            return null;
        }
        Promise promise = promise(draft, measure, today);
        Series series = ready.apply(measure);
        Measured measured = series.figures().isEmpty() ? null : Measured.of(promise, series);
        if (measured == null) {
            return null;
        }
        Aim aim = draft.target() == null
                ? null
                : Aim.find(promise, series, measured).aim();
        return new DraftFigures(promise, series, measured, aim);
    }

    /** A target that is still open stands as nothing; who asks for it looks at the draft first. */
    static Promise promise(SmartDraft draft, Measure measure, LocalDate today) {
        Target target = draft.target();
        return new Promise(
                measure,
                draft.direction(),
                draft.baseline(),
                target == null ? new Target(TargetKind.ABSOLUTE, 0, null) : target,
                SmartRules.start(draft, today).toEpochDay(),
                SmartRules.deadline(draft, today).toEpochDay(),
                draft.milestones().stream()
                        .map(milestone -> new Point(milestone.on().toEpochDay(), milestone.value()))
                        .toList(),
                CADENCE_DAYS,
                measure == Measure.GAUGE ? Bounds.NONE : new Bounds(0, Double.POSITIVE_INFINITY),
                GoalState.ACTIVE);
    }

    long newestDay() {
        return series.figures().getLast().to();
    }

    /** Of a total the newest figure itself: the sum since the start is nothing yet. */
    double newestValue() {
        return promise.isTotal() ? series.figures().getLast().value() : measured.value();
    }

    /** Every value up to the deadline. */
    Points values() {
        return measured.daily();
    }
}
