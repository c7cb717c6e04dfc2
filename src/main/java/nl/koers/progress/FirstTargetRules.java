package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.FirstTargets.Lack;
import nl.koers.progress.SmartCheck.Growth;
import nl.koers.progress.SmartCheck.Letter;
import nl.koers.progress.SmartCheck.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Proposes targets from a page's own pace. The word that goes with one is never assumed: the check of the wizard
 * ({@link SmartRules}) is asked about the rounded number.
 */
final class FirstTargetRules {

    private static final int MONTHS = 6;
    private static final double WEEK = 7;
    private static final double MONTH = 30;
    private static final long LATELY_DAYS = 90;
    private static final long OLDEST_DAYS = 45;
    /** A realistic target asks what the last 90 days bring by themselves, and at most a quarter more. */
    private static final double REALISTIC_MOST = 1.25;

    private static final double AMBITIOUS_LEAST = 1.6;
    private static final double AMBITIOUS_MOST = 2.5;
    /** To stay means: no more than a twentieth worse than today; a hundredth of room keeps one bad day from breaking it. */
    private static final double STAY = 0.05;

    private static final double ROOM = 0.01;

    private final Measure measure;
    private final boolean less;
    private final List<Figure> figures;
    private final DraftFigures known;
    private final LocalDate today;
    private final LocalDate deadline;

    private FirstTargetRules(Measure measure, boolean less, List<Figure> figures, DraftFigures known, LocalDate today) {
        this.measure = measure;
        this.less = less;
        this.figures = figures;
        this.known = known;
        this.today = today;
        this.deadline = today.plusMonths(MONTHS);
    }

    /**
     * @param less whether a lower value is the better one, as of hours until a reply
     * @param figures of one metric, in any order
     */
    static FirstTargets of(Measure measure, boolean less, List<Figure> figures, LocalDate today) {
        Direction wanted = less ? Direction.DECREASE : Direction.INCREASE;
        DraftFigures known = DraftFigures.of(draft(measure, wanted, null, today), figures, today);
        if (known == null) {
            return FirstTargets.without(Lack.NO_FIGURES);
        }
        if (today.toEpochDay() - known.newestDay() > OLDEST_DAYS) {
            return FirstTargets.without(Lack.OLD_FIGURES);
        }
        if (measure == Measure.RATE || (measure == Measure.TOTAL && less)) {
            return FirstTargets.without(Lack.NOTHING_COUNTED);
        }
        return new FirstTargetRules(measure, less, figures, known, today).propose();
    }

    private FirstTargets propose() {
        boolean total = measure == Measure.TOTAL;
        Stretch best = total ? BestStretch.ofSums(known.series(), true) : BestStretch.ofValues(known.values(), !less);
        if (best == null) {
            return FirstTargets.without(Lack.TOO_FEW);
        }
        double wanted = (less ? -1 : 1) * lately();
        double value = known.measured().value();
        if (total) {
            return wanted <= 0 ? FirstTargets.without(Lack.NOTHING_COUNTED) : towards(0, wanted, best);
        }
        if (!(value > 0)) {
            return FirstTargets.without(Lack.NOTHING_COUNTED);
        }
        return wanted > 0 && (!less || wanted / MONTH * days() * REALISTIC_MOST < value)
                ? towards(value, wanted, best)
                : new FirstTargets(stay(value), null, null);
    }

    /** @param perMonth above zero */
    private FirstTargets towards(double from, double perMonth, Stretch best) {
        double gain = perMonth / MONTH * days();
        double most = best.perWeek() / WEEK * days();
        double sign = less ? -1 : 1;
        double realistic = between(from + sign * gain, from + sign * gain * REALISTIC_MOST);
        double ambitious = between(from + sign * most * AMBITIOUS_LEAST, from + sign * most * AMBITIOUS_MOST);
        if (isShareAbove(realistic)) {
            return new FirstTargets(stay(known.measured().value()), null, null);
        }
        Direction direction = less ? Direction.DECREASE : Direction.INCREASE;
        boolean reachable = ambitious > 0 && !isShareAbove(ambitious);
        return new FirstTargets(target(direction, realistic), reachable ? target(direction, ambitious) : null, null);
    }

    /**
     * Days over which the pace is laid on: the whole period, but for a proportion, which does not rise in a straight line,
     * 90 of them.
     */
    private double days() {
        long days = deadline.toEpochDay() - today.toEpochDay();
        return switch (measure) {
            case GAUGE -> Math.min(LATELY_DAYS, days);
            case TOTAL -> days + 1;
            default -> days;
        };
    }

    /** Whether it would be more than the whole of something of which there never was more. */
    private boolean isShareAbove(double target) {
        return measure == Measure.GAUGE && target > 1 && figures.stream().allMatch(figure -> figure.value() <= 1);
    }

    private FirstTarget stay(double value) {
        return less
                ? target(Direction.KEEP_AT_MOST, between(value * (1 + ROOM), value * (1 + STAY)))
                : target(Direction.KEEP_AT_LEAST, between(value * (1 - STAY), value * (1 - ROOM)));
    }

    private double between(double a, double b) {
        return RoundNumber.between(Math.min(a, b), Math.max(a, b), measure != Measure.GAUGE);
    }

    private FirstTarget target(Direction direction, double target) {
        SmartCheck check = SmartRules.check(
                draft(measure, direction, target, today), figures, "", ObjectiveTree.of(List.of()), today);
        Growth growth = check.growth();
        double perMonth = lately();
        return new FirstTarget(
                measure,
                direction,
                measure == Measure.TOTAL ? perMonth : known.measured().value(),
                LocalDate.ofEpochDay(known.newestDay()),
                perMonth,
                target,
                today,
                deadline,
                growth == null ? 0 : growth.needed() / WEEK * MONTH,
                check.part(Letter.A).finding());
    }

    /** What 30 days brought, over the last 90 days of figures. */
    private double lately() {
        return known.promise().isTotal() ? latelySummed() : latelyGained();
    }

    private double latelySummed() {
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

    private double latelyGained() {
        Points points = known.values();
        Point last = points.last();
        Point before = points.lastUpTo(last.day() - LATELY_DAYS);
        Point first = before == null ? points.at(0) : before;
        return (last.value() - first.value()) / Math.max(1, last.day() - first.day()) * MONTH;
    }

    private static SmartDraft draft(Measure measure, Direction direction, @Nullable Double target, LocalDate today) {
        return new SmartDraft(
                new ChannelId(0),
                new MetricId(0),
                measure,
                direction,
                null,
                target == null ? null : new Target(TargetKind.ABSOLUTE, target, null),
                today,
                today.plusMonths(MONTHS),
                List.of(),
                null,
                null,
                null);
    }
}
