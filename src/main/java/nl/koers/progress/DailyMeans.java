package nl.koers.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Means a day over trailing windows of a week, of figures that do not overlap; a longer figure is spread over its days. */
final class DailyMeans {

    private static final int WINDOW_DAYS = 7;
    private static final double FULL_ENOUGH = 0.7;

    private final long first;
    private final long last;
    private final double[] sums;
    private final int[] days;

    /** @param figures by last day, at least one */
    DailyMeans(List<Figure> figures) {
        this.first = figures.stream().mapToLong(Figure::from).min().orElseThrow();
        this.last = figures.getLast().to();
        int length = Math.toIntExact(last - first + 1);
        this.sums = new double[length];
        this.days = new int[length];
        for (Figure figure : figures) {
            for (long day = figure.from(); day <= figure.to(); day++) {
                sums[(int) (day - first)] += figure.value() / figure.days();
                days[(int) (day - first)]++;
            }
        }
    }

    /** The window that ends on each day, figure or not, where it has at least 70% of its days. */
    List<Point> rolling() {
        List<Point> points = new ArrayList<>(days.length);
        for (long day = first; day <= last; day++) {
            addWindow(points, day);
        }
        return points;
    }

    /** Whole weeks counted back from the newest figure, oldest first; those that lack more than 30% are left out. */
    List<Point> weeks() {
        List<Point> points = new ArrayList<>();
        for (long day = last; day >= first; day -= WINDOW_DAYS) {
            addWindow(points, day);
        }
        return points.reversed();
    }

    private void addWindow(List<Point> points, long day) {
        Double mean = endingOn(day);
        if (mean != null) {
            points.add(new Point(day, mean));
        }
    }

    private @Nullable Double endingOn(long end) {
        double sum = 0;
        int seen = 0;
        for (long day = Math.max(first, end - WINDOW_DAYS + 1); day <= end; day++) {
            sum += sums[(int) (day - first)];
            seen += days[(int) (day - first)];
        }
        return seen >= FULL_ENOUGH * WINDOW_DAYS ? Double.valueOf(sum / seen) : null;
    }
}
