package nl.koers.progress;

import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.goal.Measure;

/** In what the results of a metric are counted ({@code docs/decisions/0074}): those of a percentage by percentage points. */
final class ResultUnits {

    /** Distinct people over a window, which may not be added up, as profiles name them. */
    private static final Pattern PEOPLE = Pattern.compile(".*_(7|28|30)d");

    private static final Set<Measure> SUMS = Set.of(Measure.TOTAL, Measure.RATE);

    private ResultUnits() {}

    static Unit of(Measure measure, Metric metric) {
        if (metric.unit() == MetricUnit.PERCENT && !SUMS.contains(measure)) {
            return Unit.HUNDREDTH;
        }
        boolean isCounted = SUMS.contains(measure)
                || measure == Measure.LEVEL
                || metric.kind() == MetricKind.UNIQUE
                || PEOPLE.matcher(metric.code()).matches();
        return isCounted ? Unit.EACH : Unit.POINT;
    }
}
