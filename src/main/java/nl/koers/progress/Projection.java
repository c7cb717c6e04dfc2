package nl.koers.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.forecast.Bounds;
import nl.koers.forecast.Forecast;
import nl.koers.forecast.Forecast.Reached;
import nl.koers.goal.Measure;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * A goal's figures carried on to its deadline.
 *
 * @param forecast null with too little history, and where nothing is left to forecast
 * @param horizon days from the data date to the deadline; of a TOTAL the days without figures
 * @param tooLong whether the history is too short for so long a horizon
 */
record Projection(@Nullable Forecast forecast, double horizon, boolean tooLong) {

    private static final Projection NONE = new Projection(null, 0, false);

    static Projection of(Promise promise, Series series, Measured measured) {
        double horizon = promise.isTotal() ? measured.unobserved() : promise.deadline() - measured.dataDay();
        if (horizon <= 0) {
            return NONE;
        }
        Forecast forecast = forecast(promise, series, measured, horizon);
        boolean tooLong = forecast != null && !forecast.reaches(horizon);
        return new Projection(tooLong ? null : forecast, horizon, tooLong);
    }

    private static @Nullable Forecast forecast(Promise promise, Series series, Measured measured, double horizon) {
        if (promise.isTotal()) {
            Points records = series.records(promise.deadline());
            Bounds bounds = promise.bounds().keptBy(records.values());
            return Forecast.ofTotal(records.days(), records.values(), measured.value(), horizon, bounds);
        }
        double[] days = measured.points().days();
        double[] values = measured.points().values();
        Bounds bounds = promise.bounds().keptBy(values);
        return promise.measure() == Measure.LEVEL
                ? Forecast.ofLevel(days, values, horizon, bounds)
                : Forecast.ofValue(days, values, promise.measure() == Measure.RATE, bounds);
    }

    /** The chance to be at or beyond the target on the deadline; null without a forecast. */
    @Nullable
    Double chance(Promise promise, double target) {
        return forecast == null
                ? null
                : Double.valueOf(forecast.chance(target, promise.direction().upwards(), horizon));
    }

    /**
     * The band from the data date to the deadline, in at most so many steps; empty without a forecast. The days without
     * figures of a TOTAL are spread over the days that are left.
     */
    List<ForecastPoint> course(long dataDay, long deadline, int most) {
        if (forecast == null || deadline <= dataDay) {
            return List.of();
        }
        int steps = (int) Math.min(most, deadline - dataDay);
        List<ForecastPoint> points = new ArrayList<>(steps + 1);
        for (int step = 0; step <= steps; step++) {
            long day = dataDay + Math.round((double) step * (deadline - dataDay) / steps);
            double ahead = horizon * (day - dataDay) / (deadline - dataDay);
            points.add(new ForecastPoint(LocalDate.ofEpochDay(day), forecast.after(ahead)));
        }
        return points;
    }

    /** The distribution on the deadline; null without a forecast. */
    Explanation.@Nullable Spread spread(double target) {
        return forecast == null
                ? null
                : new Explanation.Spread(
                        forecast.mean(horizon),
                        forecast.deviation(horizon),
                        forecast.degreesOfFreedom(),
                        forecast.scaled(target));
    }

    /** Null without a forecast. */
    @Nullable
    Outlook outlook(Position position, Thresholds thresholds) {
        if (forecast == null) {
            return null;
        }
        long day = position.measured().dataDay();
        double target = position.aim().target();
        boolean upwards = position.promise().direction().upwards();
        boolean keeps = position.promise().keeps();
        Reached reached = keeps || position.isMet() ? Reached.NEVER : forecast.reaching(target, upwards);
        return new Outlook(
                forecast.after(horizon),
                forecast.perDay(),
                keeps ? null : forecast.missingPerDay(target, upwards, thresholds.onTrack(), horizon),
                Outlook.after(day, reached.median()),
                Outlook.after(day, reached.early()),
                Outlook.after(day, reached.late()),
                forecast.confidence());
    }
}
