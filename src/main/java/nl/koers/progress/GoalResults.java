package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import nl.koers.cost.ResultFigures;
import nl.koers.cost.ResultFigures.Landing;
import nl.koers.cost.ResultFigures.Now;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.forecast.Band;
import nl.koers.goal.Goal;
import nl.koers.goal.Measure;
import org.jspecify.annotations.Nullable;

/** What a standing tells of a goal's result, for its price. */
public final class GoalResults {

    private GoalResults() {}

    /** @param unit in which the metric is counted; nothing in its figures tells */
    public static ResultFigures of(GoalAsOf at, Unit unit) {
        Standing standing = at.standing();
        LocalDate on = standing.dataDate();
        Double value = standing.value();
        Now now = on == null || value == null ? null : new Now(on, value, meanADay(at, on), unknownDays(at, on));
        return ResultFigures.of(at.goal(), unit).with(standing.baseline(), standing.target(), now, landing(standing));
    }

    private static @Nullable Landing landing(Standing standing) {
        if (standing.outlook() == null) {
            return null;
        }
        Band band = standing.outlook().band();
        return new Landing(band.median(), band.low80(), band.high80());
    }

    /** Of a total: the days up to the newest figure that no figure covers, where a whole figure is missing; else null. */
    private static @Nullable Long unknownDays(GoalAsOf at, LocalDate until) {
        Goal goal = at.goal();
        if (goal.measure() != Measure.TOTAL) {
            return null;
        }
        Promise promise = Promise.of(goal, at.cadenceDays());
        Series series = at.known().series(Measure.TOTAL);
        Measured measured = Measured.of(promise, series);
        if (measured == null) {
            return null;
        }
        double unknown = measured.unobserved() - (promise.deadline() - until.toEpochDay());
        return unknown < Math.max(1, series.cadence()) ? null : Long.valueOf(Math.round(unknown));
    }

    /** Of a rate: all that came in since the start, over the days it came in; null without figures since the start. */
    private static @Nullable Double meanADay(GoalAsOf at, LocalDate until) {
        Goal goal = at.goal();
        if (goal.measure() != Measure.RATE) {
            return null;
        }
        Promise promise = Promise.of(goal, at.cadenceDays());
        Series series = at.known().series(Measure.RATE);
        List<Figure> counted = series.until(until.toEpochDay()).stream()
                .filter(promise::counts)
                .toList();
        double days = counted.stream().mapToDouble(series::covered).sum();
        double sum = counted.stream().mapToDouble(Figure::value).sum();
        return days == 0 ? null : sum / days;
    }
}
