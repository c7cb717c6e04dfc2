package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal's chart draws, in the goal's own measure (a TOTAL is cumulative, a RATE its windowed mean).
 *
 * @param actual by day, from the figures, with at most one period's length of history before the start
 * @param planned corners of the planned line from start to deadline, empty when there is no baseline
 * @param forecast from the data date to the deadline; empty where there is none
 * @param target null when it cannot be told yet
 */
public record Course(
        Standing standing,
        List<PlannedPoint> actual,
        List<PlannedPoint> planned,
        List<ForecastPoint> forecast,
        @Nullable Double target,
        LocalDate start,
        LocalDate deadline) {

    private static final int FORECAST_STEPS = 40;

    static Course of(Promise promise, Evaluation evaluation) {
        long earliest = promise.start() - promise.days();
        List<PlannedPoint> actual = evaluation.points().stream()
                .filter(point -> point.day() >= earliest)
                .map(Course::point)
                .toList();
        Plan plan = evaluation.plan();
        List<PlannedPoint> planned = plan == null
                ? List.of()
                : plan.corners().stream()
                        .map(corner -> new Point(Math.max(corner.day(), promise.start()), corner.value()))
                        .map(corner -> point(new Point(corner.day(), plan.at(corner.day()))))
                        .toList();
        Double target = evaluation.standing().target();
        return new Course(
                evaluation.standing(),
                actual,
                planned,
                evaluation.forecast(FORECAST_STEPS),
                target == null ? promise.target().value() : target,
                LocalDate.ofEpochDay(promise.start()),
                LocalDate.ofEpochDay(promise.deadline()));
    }

    /** The figures alone, for a promise whose target is still open. */
    Course withoutTarget() {
        return new Course(Standing.UNKNOWN, actual, List.of(), List.of(), null, start, deadline);
    }

    private static PlannedPoint point(Point point) {
        return new PlannedPoint(LocalDate.ofEpochDay(point.day()), point.value());
    }
}
