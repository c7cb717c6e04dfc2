package nl.koers.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures up to the deadline in the goal's own measure.
 *
 * @param points by day, history before the start included; a TOTAL's are the sums since the start, those of a RATE or
 *     a dense GAUGE whole weeks counted back from the newest figure
 * @param means where the points are means over windows: those of every day; else null
 * @param dataDay newest day the figures run to, at most the deadline
 * @param value on the data day
 * @param count figures since the start
 * @param unobserved for a TOTAL the days of the period without figures
 * @param next first figure after the deadline, where points are single figures
 */
record Measured(
        Points points,
        @Nullable DailyMeans means,
        long dataDay,
        double value,
        int count,
        double unobserved,
        @Nullable Point next) {

    /** Proportions that come more often than this are averaged over a window. */
    private static final double DENSE = 3.5;

    /** Null when there is no figure to go by. */
    static @Nullable Measured of(Promise promise, Series series) {
        return switch (promise.measure()) {
            case TOTAL -> total(promise, series);
            case LEVEL -> each(promise, series);
            case GAUGE -> gauge(promise, series);
            case RATE -> rate(promise, series);
        };
    }

    /** As the points, but with a trailing week for each day, and with the value on the deadline of a closed level. */
    Points daily() {
        if (means != null) {
            return means.rolling();
        }
        return isBetweenFigures() ? points.with(new Point(dataDay, value)) : points;
    }

    /** Whether the value was worked out from a figure before the data day and one after it. */
    boolean isBetweenFigures() {
        return next != null && dataDay > points.last().day();
    }

    /** The value known on a day; null before the first. */
    @Nullable
    Point lastUpTo(long day) {
        return means == null ? points.lastUpTo(day) : means.lastUpTo(day);
    }

    @Nullable
    Point firstAfter(long day) {
        return means == null ? points.firstAfter(day) : means.firstAfter(day);
    }

    /** The same, with a value on a later day that is no figure itself. */
    Measured closedAt(Point point) {
        return new Measured(points, means, point.day(), point.value(), count, 0, next);
    }

    private static @Nullable Measured total(Promise promise, Series series) {
        Points.Gathered points = new Points.Gathered(series.figures().size());
        double sum = 0;
        double observed = 0;
        long dataDay = Long.MIN_VALUE;
        int count = 0;
        for (Figure figure : series.figures()) {
            long within = figure.daysWithin(promise.start(), promise.deadline());
            if (within > 0) {
                observed += figure.days() == 1 ? series.covered(figure) : within;
            }
            if (within > 0 || figure.to() < promise.start()) {
                dataDay = Math.max(dataDay, Math.min(figure.to(), promise.deadline()));
            }
            if (promise.counts(figure)) {
                sum += figure.value();
                points.add(dataDay, sum);
                count++;
            }
        }
        if (dataDay == Long.MIN_VALUE) {
            return null;
        }
        double unobserved = Math.max(0, promise.days() - observed);
        return new Measured(points.points(), null, dataDay, sum, count, unobserved, null);
    }

    private static @Nullable Measured each(Promise promise, Series series) {
        Points.Gathered all = new Points.Gathered(series.figures().size());
        for (Figure figure : series.figures()) {
            all.add(figure.to(), figure.value());
        }
        Points points = all.points();
        return values(promise, points.until(promise.deadline()), null, points.firstAfter(promise.deadline()));
    }

    private static @Nullable Measured gauge(Promise promise, Series series) {
        boolean dense = series.cadence() < DENSE && series.figures().size() > 1;
        return dense ? windows(promise, series, true) : each(promise, series);
    }

    private static @Nullable Measured rate(Promise promise, Series series) {
        if (!series.isSparse()) {
            return windows(promise, series, false);
        }
        Points.Gathered points = new Points.Gathered(series.figures().size());
        for (Figure figure : series.figures()) {
            points.add(figure.to(), figure.value() / series.covered(figure));
        }
        return values(promise, points.points().until(promise.deadline()), null, null);
    }

    private static @Nullable Measured windows(Promise promise, Series series, boolean asDays) {
        List<Figure> known = series.until(promise.deadline());
        if (known.isEmpty()) {
            return null;
        }
        DailyMeans means = new DailyMeans(known, asDays);
        return values(promise, means.weeks(), means, null);
    }

    private static @Nullable Measured values(
            Promise promise, Points points, @Nullable DailyMeans means, @Nullable Point next) {
        if (points.isEmpty()) {
            return null;
        }
        Point last = points.last();
        int count = points.size() - points.before(promise.start());
        return new Measured(points, means, last.day(), last.value(), count, 0, next);
    }
}
