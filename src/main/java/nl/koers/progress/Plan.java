package nl.koers.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * The planned line: straight from the baseline on the start through the milestones to the target on the deadline. A
 * total grows from nothing at the end of the day before the start.
 *
 * @param corners by day, two at least
 */
record Plan(List<Point> corners) {

    static Plan of(Promise promise, double baseline, double target) {
        List<Point> corners = new ArrayList<>();
        corners.add(new Point(promise.isTotal() ? promise.start() - 1 : promise.start(), baseline));
        corners.addAll(promise.milestones());
        corners.add(new Point(promise.deadline(), target));
        return new Plan(corners);
    }

    double at(long day) {
        for (int i = corners.size() - 1; i > 0; i--) {
            Point right = corners.get(i);
            Point left = corners.get(i - 1);
            if (day >= right.day()) {
                return right.value();
            }
            if (day > left.day()) {
                double share = (double) (day - left.day()) / (right.day() - left.day());
                return left.value() + (right.value() - left.value()) * share;
            }
        }
        return corners.getFirst().value();
    }
}
