package nl.koers.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values by epoch day, ascending. Arrays, because a year of them is walked many times for each goal.
 */
final class Points {

    private final double[] days;
    private final double[] values;

    /** @param days whole numbers, ascending */
    Points(double[] days, double[] values) {
        this.days = days;
        this.values = values;
    }

    double[] days() {
        return days;
    }

    double[] values() {
        return values;
    }

    int size() {
        return days.length;
    }

    boolean isEmpty() {
        return days.length == 0;
    }

    Point at(int index) {
        return new Point((long) days[index], values[index]);
    }

    Point last() {
        return at(size() - 1);
    }

    /** How many there are before this day. */
    int before(long day) {
        int index = Arrays.binarySearch(days, (double) day);
        return index < 0 ? -index - 1 : index;
    }

    /** Those up to a day. */
    Points until(long day) {
        int n = before(day + 1);
        return n == size() ? this : new Points(Arrays.copyOf(days, n), Arrays.copyOf(values, n));
    }

    @Nullable
    Point lastUpTo(long day) {
        int n = before(day + 1);
        return n == 0 ? null : at(n - 1);
    }

    @Nullable
    Point firstAfter(long day) {
        int n = before(day + 1);
        return n == size() ? null : at(n);
    }

    /** The same and one more, on a later day. */
    Points with(Point point) {
        double[] moreDays = Arrays.copyOf(days, size() + 1);
        double[] moreValues = Arrays.copyOf(values, size() + 1);
        moreDays[size()] = point.day();
        moreValues[size()] = point.value();
        return new Points(moreDays, moreValues);
    }

    List<Point> list() {
        List<Point> all = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            all.add(at(i));
        }
        return all;
    }

    /** Gathers points in the order of their days. */
    static final class Gathered {

        private double[] days;
        private double[] values;
        private int size;

        Gathered(int expected) {
            days = new double[expected];
            values = new double[expected];
        }

        void add(long day, double value) {
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size + 1);
                values = Arrays.copyOf(values, 2 * size + 1);
            }
            days[size] = day;
            values[size++] = value;
        }

        Points points() {
            return size == days.length
                    ? new Points(days, values)
                    : new Points(Arrays.copyOf(days, size), Arrays.copyOf(values, size));
        }
    }
}
