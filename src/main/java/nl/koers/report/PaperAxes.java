package nl.koers.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.i18n.Formats;
import nl.koers.progress.Course;
import nl.koers.progress.PlannedPoint;

/** What stands around and over the lines of a chart on paper: values, months, target, deadline and the newest value. */
record PaperAxes(PaperPlane plane, PaperWords words, MetricUnit unit) {

    private static final int MOST_MONTHS = 8;
    private static final double END = 75;
    private static final Drawing.Pen GRID = Drawing.Pen.line("#e2e6eb", 0.8);
    private static final Drawing.Pen TICK = Drawing.Pen.line("#586473", 0.8);

    void grid(Drawing drawing, Tag chart) {
        PaperSize size = plane.size();
        FigureFormat figures = new FigureFormat(words.language(), unit);
        for (double value : plane.scale().steps()) {
            double y = plane.y(value);
            drawing.line(GRID, size.left, y, size.right, y);
            String number = figures.written(value, plane.scale().decimals());
            plane.label(chart, "axis right", 0, y - 5, size.left - 5, number);
        }
    }

    void months(Drawing drawing, Tag chart) {
        double bottom = plane.size().bottom;
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month =
                        YearMonth.from(plane.from()).plusMonths(plane.from().getDayOfMonth() == 1 ? 0 : 1);
                !month.atDay(1).isAfter(plane.to());
                month = month.plusMonths(1)) {
            months.add(month);
        }
        int step = Stream.of(1, 2, 3, 6, 12, 24, 60)
                .filter(each -> months.size() <= MOST_MONTHS * each)
                .findFirst()
                .orElse(120);
        for (YearMonth month : months) {
            if ((month.getMonthValue() - 1 + 12 * month.getYear()) % step == 0) {
                double x = plane.x(month.atDay(1));
                drawing.line(TICK, x, bottom, x, bottom + 3);
                plane.label(chart, "axis", x - 30, bottom + 4, 60, name(month));
            }
        }
    }

    private String name(YearMonth month) {
        String name = month(month.atDay(1));
        return month.getMonthValue() == 1 ? name + " " + month.getYear() : name;
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", words.language()).format(day).replace(".", "");
    }

    /** The ground with its first and its last day alone, where there is no room for more. */
    void ends(Drawing drawing, Tag chart) {
        PaperSize size = plane.size();
        drawing.line(GRID, size.left, size.bottom, size.right, size.bottom);
        plane.label(chart, "axis left", size.left, size.bottom + 2, END, end(plane.from()));
        plane.label(chart, "axis right", size.right - END, size.bottom + 2, END, end(plane.to()));
    }

    private String end(LocalDate day) {
        boolean isOneYear = plane.from().getYear() == plane.to().getYear();
        return isOneYear ? day(day) : month(day) + " " + day.getYear();
    }

    void limits(Tag chart, Course course) {
        PaperSize size = plane.size();
        double end = plane.x(course.deadline());
        plane.label(
                chart,
                "axis right",
                end - 160,
                size.top - 16,
                160,
                words.get("chart.deadline", day(course.deadline())));
        Double target = course.target();
        if (target != null) {
            plane.label(
                    chart,
                    "axis target",
                    size.right + 4,
                    plane.y(target) - 5,
                    size.width - size.right - 4,
                    words.value(target, target, unit));
        }
    }

    /** The newest value beside its place, clear of the line of the target. */
    void now(Tag chart, Course course) {
        PlannedPoint last = course.actual().getLast();
        Double target = course.target();
        double y = plane.y(last.value());
        boolean isCrossed = target != null && plane.y(target) > y - 18 && plane.y(target) < y;
        plane.label(
                chart,
                "axis now",
                plane.x(last.on()) - 30,
                isCrossed ? y + 5 : y - 16,
                60,
                words.value(last.value(), target == null ? last.value() : target, unit));
    }

    private String day(LocalDate day) {
        return Formats.shortDay(words.language(), day);
    }
}
