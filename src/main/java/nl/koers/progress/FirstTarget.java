package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.SmartCheck.Finding;
import nl.koers.progress.SmartCheck.Growth;
import nl.koers.progress.SmartCheck.Letter;
import nl.koers.progress.SmartCheck.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A first target that the figures suggest: the roundest number between four fifths of what the best 90 days would bring in
 * half a year and half as much again, so that it is realistic and still asks something.
 *
 * @param measure LEVEL or TOTAL
 * @param value the newest value, or for a total what the last 30 days brought
 * @param on the day of the newest figure
 * @param perMonth growth in 30 days, over the last 90 days of figures
 * @param target round, above the value
 * @param neededPerMonth growth in 30 days that it takes from today on
 * @param pace what the check says of it: REALISTIC, or AMBITIOUS where the newest figure is of some time ago
 */
public record FirstTarget(
        Measure measure,
        double value,
        LocalDate on,
        double perMonth,
        double target,
        LocalDate start,
        LocalDate deadline,
        double neededPerMonth,
        Finding pace) {

    private static final int MONTHS = 6;
    private static final double WEEK = 7;
    private static final double MONTH = 30;
    private static final long LATELY_DAYS = 90;
    private static final long OLDEST_DAYS = 45;
    private static final double LEAST = 0.8;
    private static final double MOST = 1.5;
    private static final double[] STEPS = {10, 5, 2.5, 2, 1};

    /** Empty without a growth to build on, and where the newest figure is older than 45 days. */
    static Optional<FirstTarget> of(Measure measure, List<Figure> figures, LocalDate today) {
        LocalDate deadline = today.plusMonths(MONTHS);
        SmartDraft open = draft(measure, null, today, deadline);
        DraftFigures known = DraftFigures.of(open, figures, today);
        if (known == null
                || measure == Measure.GAUGE
                || measure == Measure.RATE
                || today.toEpochDay() - known.newestDay() > OLDEST_DAYS) {
            return Optional.empty();
        }
        boolean total = measure == Measure.TOTAL;
        Stretch best = total ? BestStretch.ofSums(known.series(), true) : BestStretch.ofValues(known.values(), true);
        if (best == null || best.perWeek() <= 0) {
            return Optional.empty();
        }
        double days = deadline.toEpochDay() - today.toEpochDay() + (total ? 1 : 0);
        double from = total ? 0 : known.measured().value();
        double gain = best.perWeek() / WEEK * days;
        double target = roundest(from + LEAST * gain, from + MOST * gain);
        SmartCheck check = SmartRules.check(
                draft(measure, target, today, deadline), figures, "", ObjectiveTree.of(List.of()), today);
        Growth growth = check.growth();
        return growth == null
                ? Optional.empty()
                : Optional.of(new FirstTarget(
                        measure,
                        total ? lately(known) : known.measured().value(),
                        LocalDate.ofEpochDay(known.newestDay()),
                        lately(known),
                        target,
                        today,
                        deadline,
                        growth.needed() / WEEK * MONTH,
                        check.part(Letter.A).finding()));
    }

    /** The whole number between two others, both inclusive, that is a multiple of the roundest step; of several the lowest. */
    static double roundest(double low, double high) {
        for (double scale = Math.pow(10, Math.ceil(Math.log10(high))); scale >= 1; scale /= 10) {
            for (double step : STEPS) {
                double unit = scale * step / 10;
                double found = Math.ceil(low / unit) * unit;
                if (unit == Math.rint(unit) && found <= high) {
                    return found;
                }
            }
        }
        return Math.ceil(low);
    }

    /** What 30 days brought, over the last 90 days of figures. */
    private static double lately(DraftFigures known) {
        if (known.promise().isTotal()) {
            long from = known.newestDay() - LATELY_DAYS + 1;
            double sum = 0;
            long first = known.newestDay();
            for (Figure figure : known.series().figures()) {
                long begin = figure.to() - Math.round(known.series().covered(figure)) + 1;
                if (begin >= from) {
                    sum += figure.value();
                    first = Math.min(first, begin);
                }
            }
            return sum / (known.newestDay() - first + 1) * MONTH;
        }
        Points points = known.values();
        Point last = points.last();
        Point before = points.lastUpTo(last.day() - LATELY_DAYS);
        Point first = before == null ? points.at(0) : before;
        return (last.value() - first.value()) / Math.max(1, last.day() - first.day()) * MONTH;
    }

    private static SmartDraft draft(Measure measure, @Nullable Double target, LocalDate start, LocalDate deadline) {
        return new SmartDraft(
                new nl.koers.channel.ChannelId(0),
                new nl.koers.channel.MetricId(0),
                measure,
                Direction.INCREASE,
                null,
                target == null ? null : new Target(TargetKind.ABSOLUTE, target, null),
                start,
                deadline,
                List.of(),
                null,
                null,
                null);
    }
}
