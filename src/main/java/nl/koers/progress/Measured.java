package nl.koers.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures up to the deadline in the goal's own measure.
 *
 * @param points by day, history before the start included; a TOTAL's are the sums since the start, those of a RATE or
 *     a dense GAUGE whole weeks counted back from the newest figure
 * @param daily as the points, but with a trailing week for each day
 * @param dataDay newest day the figures run to, at most the deadline
 * @param value on the data day
 * @param count figures since the start
 * @param unobserved for a TOTAL the days of the period without figures
 * @param next a LEVEL's first figure after the deadline
 */
record Measured(
        List<Point> points,
        List<Point> daily,
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

    private static @Nullable Measured total(Promise promise, Series series) {
        List<Point> points = new ArrayList<>();
        double sum = 0;
        double observed = 0;
        long dataDay = Long.MIN_VALUE;
        for (Figure figure : series.figures()) {
            if (promise.counts(figure)) {
                sum += figure.value();
                observed += figure.days() == 1
                        ? series.covered(figure)
                        : figure.daysWithin(promise.start(), promise.deadline());
                dataDay = Math.max(dataDay, Math.min(figure.to(), promise.deadline()));
                points.add(new Point(dataDay, sum));
            } else if (figure.to() <= promise.deadline()) {
                dataDay = Math.max(dataDay, figure.to());
            }
        }
        if (dataDay == Long.MIN_VALUE) {
            return null;
        }
        double unobserved = Math.max(0, promise.days() - observed);
        return new Measured(points, points, dataDay, sum, points.size(), unobserved, null);
    }

    private static @Nullable Measured each(Promise promise, Series series) {
        List<Point> all = series.figures().stream()
                .map(figure -> new Point(figure.to(), figure.value()))
                .toList();
        List<Point> points =
                all.stream().filter(point -> point.day() <= promise.deadline()).toList();
        Point next = points.size() < all.size() ? all.get(points.size()) : null;
        return values(promise, points, points, next);
    }

    private static @Nullable Measured gauge(Promise promise, Series series) {
        if (series.cadence() >= DENSE || series.figures().size() < 2) {
            return each(promise, series);
        }
        List<Figure> daily = series.figures().stream()
                .map(figure -> new Figure(figure.to(), figure.to(), figure.value()))
                .toList();
        return windows(promise, daily);
    }

    private static @Nullable Measured rate(Promise promise, Series series) {
        if (!series.isSparse()) {
            return windows(promise, series.figures());
        }
        List<Point> points = series.figures().stream()
                .filter(figure -> figure.to() <= promise.deadline())
                .map(figure -> new Point(figure.to(), figure.value() / series.covered(figure)))
                .toList();
        return values(promise, points, points, null);
    }

    private static @Nullable Measured windows(Promise promise, List<Figure> figures) {
        List<Figure> known = figures.stream()
                .filter(figure -> figure.to() <= promise.deadline())
                .toList();
        if (known.isEmpty()) {
            return null;
        }
        DailyMeans means = new DailyMeans(known);
        return values(promise, means.weeks(), means.rolling(), null);
    }

    private static @Nullable Measured values(
            Promise promise, List<Point> points, List<Point> daily, @Nullable Point next) {
        if (points.isEmpty()) {
            return null;
        }
        Point last = points.getLast();
        int count = (int)
                points.stream().filter(point -> point.day() >= promise.start()).count();
        return new Measured(points, daily, last.day(), last.value(), count, 0, next);
    }
}
