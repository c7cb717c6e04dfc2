package nl.koers.progress;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;

/**
 * In what the results of a metric are counted ({@code docs/decisions/0074}). Percentages are known by name; Koers keeps what
 * a file calls per cent as a fraction, so one with a value beyond 1 was kept as the number of per cents.
 */
final class ResultUnits {

    /** Distinct people over a window, which may not be added up, as profiles name them. */
    private static final Pattern PEOPLE = Pattern.compile(".*_(7|28|30)d");

    private static final Pattern PERCENTAGE = Pattern.compile("(.*_)?(ctr|rate|percentage(_.*)?)");
    private static final Set<Measure> COUNTED = Set.of(Measure.LEVEL, Measure.TOTAL, Measure.RATE);

    private ResultUnits() {}

    static Unit of(GoalAsOf at, Metric metric) {
        boolean isCounted = COUNTED.contains(at.goal().measure())
                || metric.kind() == MetricKind.UNIQUE
                || PEOPLE.matcher(metric.code()).matches();
        if (isCounted) {
            return Unit.EACH;
        }
        return PERCENTAGE.matcher(metric.code()).matches() && isFraction(at) ? Unit.HUNDREDTH : Unit.POINT;
    }

    private static boolean isFraction(GoalAsOf at) {
        Standing standing = at.standing();
        Target written = at.goal().data().target();
        Double amount = written.kind() == TargetKind.PERCENT ? null : Double.valueOf(written.amount());
        return Stream.of(standing.baseline(), standing.value(), standing.target(), amount)
                .filter(Objects::nonNull)
                .allMatch(value -> Math.abs(value) <= 1);
    }
}
