package nl.koers.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures up to the deadline in the goal's own measure.
 *
 * @param points by day, history before the start included; a TOTAL's are the sums since the start
 * @param dataDay newest day the figures run to, at most the deadline
 * @param value on the data day
 * @param count figures since the start
 * @param unobserved for a TOTAL the days of the period without figures
 * @param next a LEVEL's first figure after the deadline
 */
record Measured(
        List<Point> points, long dataDay, double value, int count, double unobserved, @Nullable Point next) {

    private static final int WINDOW_DAYS = 7;
    private static final double FULL_ENOUGH = 0.7;
    /** Proportions that come more often than this are averaged over a window. */
    private static final double DENSE = 3.5;

    /** Null when there is no figure to go by. */
    static @Nullable Measured of(Promise promise, Series series) {
        return switch (promise.measure()) {
            case TOTAL -> total(promise, series);
            case LEVEL -> values(promise, each(series.figures()));
            case GAUGE -> values(promise, gauge(promise, series));
            case RATE -> values(promise, rate(promise, series));
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
        return new Measured(points, dataDay, sum, points.size(), unobserved, null);
    }

    private static @Nullable Measured values(Promise promise, List<Point> all) {
        List<Point> points =
                all.stream().filter(point -> point.day() <= promise.deadline()).toList();
        if (points.isEmpty()) {
            return null;
        }
        Point last = points.getLast();
        int count = (int)
                points.stream().filter(point -> point.day() >= promise.start()).count();
        Point next = points.size() < all.size() ? all.get(points.size()) : null;
        return new Measured(points, last.day(), last.value(), count, 0, next);
    }

    private static List<Point> each(List<Figure> figures) {
        return figures.stream()
                .map(figure -> new Point(figure.to(), figure.value()))
                .toList();
    }

    private static List<Point> gauge(Promise promise, Series series) {
        if (series.cadence() >= DENSE) {
            return each(series.figures());
        }
        List<Figure> daily = series.figures().stream()
                .map(figure -> new Figure(figure.to(), figure.to(), figure.value()))
                .toList();
        return windows(daily, promise.deadline());
    }

    private static List<Point> rate(Promise promise, Series series) {
        if (series.isSparse()) {
            return series.figures().stream()
                    .map(figure -> new Point(figure.to(), figure.value() / series.covered(figure)))
                    .toList();
        }
        return windows(series.figures(), promise.deadline());
    }

    /** Means a day over whole weeks counted back from the newest figure; weeks that lack more than 30% are left out. */
    private static List<Point> windows(List<Figure> figures, long deadline) {
        List<Figure> known =
                figures.stream().filter(figure -> figure.to() <= deadline).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        long anchor = known.getLast().to();
        long first = known.stream().mapToLong(Figure::from).min().orElseThrow();
        int windows = Math.toIntExact((anchor - first) / WINDOW_DAYS + 1);
        double[] sums = new double[windows];
        int[] days = new int[windows];
        for (Figure figure : known) {
            for (long day = figure.from(); day <= figure.to(); day++) {
                int window = (int) ((anchor - day) / WINDOW_DAYS);
                sums[window] += figure.value() / figure.days();
                days[window]++;
            }
        }
        List<Point> points = new ArrayList<>();
        for (int window = windows - 1; window >= 0; window--) {
            if (days[window] >= FULL_ENOUGH * WINDOW_DAYS) {
                points.add(new Point(anchor - (long) window * WINDOW_DAYS, sums[window] / days[window]));
            }
        }
        return points;
    }
}
