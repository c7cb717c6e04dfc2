package nl.koers.report;

import java.util.Arrays;
import java.util.List;
import nl.koers.progress.Course;
import nl.koers.progress.ForecastPoint;
import nl.koers.progress.PlannedPoint;

/**
 * The course of a goal on paper, from the same values and in the same style as on the screen: what was measured as a whole
 * line, the plan dashed, target and deadline, the forecast dotted in its band of 80%. Notes have their numbers.
 */
final class PaperChart {

    private static final int MANY = 60;

    private static final String ACCENT = "#1d5bb8";
    private static final String MUTED = "#586473";
    private static final Drawing.Pen ACTUAL = Drawing.Pen.line(ACCENT, 2);
    private static final Drawing.Pen PLANNED = Drawing.Pen.line(MUTED, 1.2).dashed("5 4");
    private static final Drawing.Pen FORECAST = Drawing.Pen.line(ACCENT, 1.5).dashed("1.5 3");
    private static final Drawing.Pen BAND = Drawing.Pen.full(ACCENT).filled(ACCENT, 0.14);
    private static final Drawing.Pen TARGET = Drawing.Pen.line("#176f43", 1.3);
    private static final Drawing.Pen DEADLINE = Drawing.Pen.line(MUTED, 0.8);
    private static final Drawing.Pen MARK = Drawing.Pen.line(MUTED, 0.9).filled("#ffffff", 1);

    private final GoalReport goal;
    private final Course course;
    private final PaperSize size;
    private final PaperPlane plane;
    private final PaperAxes axes;

    PaperChart(GoalReport goal, PaperWords words, PaperSize size) {
        this.goal = goal;
        this.course = goal.course();
        this.size = size;
        this.plane = PaperPlane.of(course, size);
        this.axes = new PaperAxes(plane, words, goal.unit());
    }

    /** Whether there is a line to draw. */
    static boolean isDrawable(GoalReport goal) {
        return !goal.course().actual().isEmpty();
    }

    /** What the lines mean, once for all charts of a page. */
    static void legend(Tag in, PaperWords words) {
        sample(in, words.get("report.legend.actual"), ACTUAL, false);
        sample(in, words.get("report.legend.planned"), PLANNED, false);
        sample(in, words.get("report.legend.forecast"), FORECAST, true);
        sample(in, words.get("report.legend.target"), TARGET, false);
    }

    private static void sample(Tag in, String word, Drawing.Pen pen, boolean isBand) {
        Tag entry = in.add("span", "sample");
        Drawing drawing = new Drawing(entry, "line", 22, 8, word);
        if (isBand) {
            drawing.area(BAND, 0, 0, 22, 0, 22, 8, 0, 8);
        }
        drawing.line(pen, 1, 4, 21, 4);
        entry.add("span").text(word);
    }

    /** @param said what the chart shows, for those who do not see it */
    void put(Tag in, String said) {
        Tag chart = in.add("div", "chart " + size.className());
        Drawing drawing = new Drawing(chart, "lines", size.width, size.height, said);
        boolean hasWords = size != PaperSize.SMALL;
        if (hasWords) {
            axes.grid(drawing, chart);
            axes.months(drawing, chart);
        } else {
            axes.ends(drawing, chart);
        }
        forecast(drawing);
        limits(drawing);
        drawing.line(PLANNED, plane.corners(course.planned(), PlannedPoint::on, PlannedPoint::value));
        actual(drawing);
        if (hasWords) {
            axes.limits(chart, course);
            axes.now(chart, course);
            marks(drawing, chart);
        }
    }

    private void forecast(Drawing drawing) {
        List<ForecastPoint> ahead = course.forecast();
        if (ahead.size() > 1) {
            double[] up = plane.corners(
                    ahead, ForecastPoint::on, point -> point.band().high80());
            double[] down = plane.corners(
                    ahead.reversed(), ForecastPoint::on, point -> point.band().low80());
            double[] band = Arrays.copyOf(up, up.length + down.length);
            System.arraycopy(down, 0, band, up.length, down.length);
            drawing.area(BAND, band);
            drawing.line(
                    FORECAST,
                    plane.corners(
                            ahead, ForecastPoint::on, point -> point.band().median()));
        }
    }

    private void limits(Drawing drawing) {
        double end = plane.x(course.deadline());
        drawing.line(DEADLINE, end, size.top - 4, end, size.bottom);
        Double target = course.target();
        if (target != null) {
            drawing.line(TARGET, size.left, plane.y(target), size.right, plane.y(target));
        }
    }

    private void actual(Drawing drawing) {
        List<PlannedPoint> actual = course.actual();
        drawing.line(ACTUAL, plane.corners(actual, PlannedPoint::on, PlannedPoint::value));
        if (actual.size() <= MANY && size != PaperSize.SMALL) {
            actual.forEach(point ->
                    drawing.circle(Drawing.Pen.full(ACCENT), plane.x(point.on()), plane.y(point.value()), 1.8));
        }
        PlannedPoint last = actual.getLast();
        drawing.circle(Drawing.Pen.full(ACCENT), plane.x(last.on()), plane.y(last.value()), 3.2);
    }

    /** The number of each note at its day. */
    private void marks(Drawing drawing, Tag chart) {
        for (int i = 0; i < goal.notes().size(); i++) {
            double x = plane.x(goal.notes().get(i).on());
            drawing.circle(MARK, x, size.bottom - 8, 6);
            plane.label(chart, "axis mark", x - 10, size.bottom - 13, 20, Integer.toString(i + 1));
        }
    }
}
