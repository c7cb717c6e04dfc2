package nl.koers.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Means a day over trailing windows of a week, of figures that do not overlap; a longer figure is spread over its days. */
final class DailyMeans {

    private static final int WINDOW_DAYS = 7;
    private static final double FULL_ENOUGH = 0.7;

    private final long first;
    private final long last;
    private final double[] sums;
    private final int[] counts;

    /**
     * @param figures by last day, at least one
     * @param asDays each counts whole on its last day, instead of being spread over its days
     */
    DailyMeans(List<Figure> figures, boolean asDays) {
        long earliest = Long.MAX_VALUE;
        for (Figure figure : figures) {
            earliest = Math.min(earliest, asDays ? figure.to() : figure.from());
        }
        this.first = earliest;
        this.last = figures.getLast().to();
        int length = Math.toIntExact(last - first + 1);
        this.sums = new double[length];
        this.counts = new int[length];
        for (Figure figure : figures) {
            long from = asDays ? figure.to() : figure.from();
            double share = figure.value() / (figure.to() - from + 1);
            for (int day = (int) (from - first); day <= figure.to() - first; day++) {
                sums[day] += share;
                counts[day]++;
            }
        }
    }

    /** The window that ends on each day, figure or not, where it has at least 70% of its days. */
    Points rolling() {
        Points.Gathered points = new Points.Gathered(sums.length);
        for (long day = first; day <= last; day++) {
            addWindow(points, day);
        }
        return points.points();
    }

    /** Whole weeks counted back from the newest figure, oldest first; those that lack more than 30% are left out. */
    Points weeks() {
        Points.Gathered points = new Points.Gathered((int) (last - first) / WINDOW_DAYS + 1);
        long oldest = last - (last - first) / WINDOW_DAYS * WINDOW_DAYS;
        for (long day = oldest; day <= last; day += WINDOW_DAYS) {
            addWindow(points, day);
        }
        return points.points();
    }

    /** The newest window that ends on this day or before it. */
    @Nullable
    Point lastUpTo(long day) {
        for (long end = Math.min(day, last); end >= first; end--) {
            if (isFull(end)) {
                return new Point(end, mean(end));
            }
        }
        return null;
    }

    /** The first window that ends after this day. */
    @Nullable
    Point firstAfter(long day) {
        for (long end = Math.max(day + 1, first); end <= last; end++) {
            if (isFull(end)) {
                return new Point(end, mean(end));
            }
        }
        return null;
    }

    private void addWindow(Points.Gathered points, long end) {
        if (isFull(end)) {
            points.add(end, mean(end));
        }
    }

    private boolean isFull(long end) {
        int seen = 0;
        for (int day = start(end); day <= end - first; day++) {
            seen += counts[day];
        }
        return seen >= FULL_ENOUGH * WINDOW_DAYS;
    }

    private double mean(long end) {
        double sum = 0;
        int seen = 0;
        for (int day = start(end); day <= end - first; day++) {
            sum += sums[day];
            seen += counts[day];
        }
        return sum / seen;
    }

    private int start(long end) {
        return (int) Math.max(0, end - WINDOW_DAYS + 1 - first);
    }
}
