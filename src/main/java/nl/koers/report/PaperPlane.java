package nl.koers.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.koers.progress.Course;
import nl.koers.progress.PlannedPoint;

/**
 * Where a day and a value lie in a chart on paper.
 *
 * @param from first day, at the left
 * @param to last day, after {@code from}
 */
record PaperPlane(PaperSize size, LocalDate from, LocalDate to, PaperScale scale) {

    /** With room for everything that is drawn of a course. */
    static PaperPlane of(Course course, PaperSize size) {
        List<LocalDate> days = Stream.of(
                        course.actual().stream().map(PlannedPoint::on), Stream.of(course.start(), course.deadline()))
                .flatMap(day -> day)
                .sorted()
                .toList();
        LocalDate from = days.getFirst();
        LocalDate to = days.getLast().isAfter(from) ? days.getLast() : from.plusDays(1);
        return new PaperPlane(size, from, to, PaperScale.of(values(course)));
    }

    private static double[] values(Course course) {
        return Stream.of(
                        course.actual().stream().map(PlannedPoint::value),
                        course.planned().stream().map(PlannedPoint::value),
                        course.forecast().stream().map(point -> point.band().low80()),
                        course.forecast().stream().map(point -> point.band().high80()),
                        Stream.ofNullable(course.target()))
                .flatMap(value -> value)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    double x(LocalDate day) {
        double share = (double) (day.toEpochDay() - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
        return size.left + share * (size.right - size.left);
    }

    double y(double value) {
        return size.bottom - scale.share(value) * (size.bottom - size.top);
    }

    /** The places of these points, x and y in turn. */
    <T> double[] corners(List<T> points, Function<T, LocalDate> day, ToDoubleFunction<T> value) {
        double[] corners = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            corners[2 * i] = x(day.apply(points.get(i)));
            corners[2 * i + 1] = y(value.applyAsDouble(points.get(i)));
        }
        return corners;
    }

    /** Words over the drawing, from a place at their upper left. */
    void label(Tag chart, String className, double x, double y, double width, String text) {
        String place = String.format(
                Locale.ROOT,
                "left: %.2f%%; top: %.2f%%; width: %.2f%%",
                part(x, size.width),
                part(y, size.height),
                part(width, size.width));
        chart.add("div", className).set("style", place).add("span").text(text);
    }

    private static double part(double of, double whole) {
        return of * 100 / whole;
    }
}
