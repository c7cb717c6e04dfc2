package nl.koers.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.koers.i18n.Formats;
import nl.koers.progress.Course;
import nl.koers.progress.ForecastPoint;
import nl.koers.progress.PlannedPoint;

/**
 * The course of a goal on paper, from the same values and in the same style as on the screen: what was measured as a whole
 * line, the plan dashed, target and deadline, the forecast dotted in its band of 80%. Notes have their numbers.
 */
final class PaperChart {

    private static final int WIDTH = 424;
    /** Where a page has little else. */
    static final int TALL = 146;
    /** Where there is money to tell of too. */
    static final int LOW = 102;

    private static final double LEFT = 38;
    private static final double RIGHT = WIDTH - 46.0;
    private static final double TOP = 18;
    private static final int MOST_MONTHS = 8;
    private static final int MANY = 60;

    private static final String ACCENT = "#1d5bb8";
    private static final String MUTED = "#586473";
    private static final String FAINT = "#e2e6eb";
    private static final String OK = "#176f43";
    private static final Drawing.Pen GRID = Drawing.Pen.line(FAINT, 0.8);
    private static final Drawing.Pen ACTUAL = Drawing.Pen.line(ACCENT, 2);
    private static final Drawing.Pen PLANNED = Drawing.Pen.line(MUTED, 1.2).dashed("5 4");
    private static final Drawing.Pen FORECAST = Drawing.Pen.line(ACCENT, 1.5).dashed("1.5 3");
    private static final Drawing.Pen BAND = Drawing.Pen.full(ACCENT).filled(ACCENT, 0.14);
    private static final Drawing.Pen TARGET = Drawing.Pen.line(OK, 1.3);
    private static final Drawing.Pen DEADLINE = Drawing.Pen.line(MUTED, 0.8);

    private final Course course;
    private final List<GoalReport.Note> notes;
    private final PaperWords words;
    private final Locale language;
    private final LocalDate from;
    private final LocalDate to;
    private final PaperScale scale;
    private final int height;
    private final double bottom;

    /** @param height {@link #TALL} or {@link #LOW} */
    PaperChart(GoalReport goal, PaperWords words, int height) {
        this.height = height;
        this.bottom = height - 18.0;
        this.course = goal.course();
        this.notes = goal.notes();
        this.words = words;
        this.language = words.language();
        List<LocalDate> days = Stream.of(
                        course.actual().stream().map(PlannedPoint::on), Stream.of(course.start(), course.deadline()))
                .flatMap(day -> day)
                .sorted()
                .toList();
        this.from = days.getFirst();
        this.to = days.getLast().isAfter(from) ? days.getLast() : from.plusDays(1);
        this.scale = PaperScale.of(values());
    }

    /** Whether there is a line to draw. */
    static boolean isDrawable(GoalReport goal) {
        return !goal.course().actual().isEmpty();
    }

    private double[] values() {
        Double target = course.target();
        return Stream.of(
                        course.actual().stream().map(PlannedPoint::value),
                        course.planned().stream().map(PlannedPoint::value),
                        course.forecast().stream().map(point -> point.band().low80()),
                        course.forecast().stream().map(point -> point.band().high80()),
                        Stream.ofNullable(target))
                .flatMap(value -> value)
                .mapToDouble(Double::doubleValue)
                .toArray();
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
        Tag chart = in.add("div", height == LOW ? "chart low" : "chart");
        Drawing drawing = new Drawing(chart, "lines", WIDTH, height, said);
        grid(drawing, chart);
        months(drawing, chart);
        forecast(drawing);
        limits(drawing, chart);
        drawing.line(PLANNED, corners(course.planned(), PlannedPoint::on, PlannedPoint::value));
        actual(drawing, chart);
        marks(drawing, chart);
    }

    private void grid(Drawing drawing, Tag chart) {
        for (double value : scale.steps()) {
            double y = y(value);
            drawing.line(GRID, LEFT, y, RIGHT, y);
            label(chart, "axis right", 0, y - 5, LEFT - 5, Formats.number(language, value, scale.decimals()));
        }
    }

    private void months(Drawing drawing, Tag chart) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from).plusMonths(from.getDayOfMonth() == 1 ? 0 : 1);
                !month.atDay(1).isAfter(to);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        int step = Stream.of(1, 2, 3, 6, 12, 24, 60)
                .filter(each -> months.size() <= MOST_MONTHS * each)
                .findFirst()
                .orElse(120);
        for (YearMonth month : months) {
            if ((month.getMonthValue() - 1 + 12 * month.getYear()) % step == 0) {
                double x = x(month.atDay(1));
                drawing.line(DEADLINE, x, bottom, x, bottom + 3);
                label(chart, "axis", x - 30, bottom + 4, 60, name(month));
            }
        }
    }

    private String name(YearMonth month) {
        String name = DateTimeFormatter.ofPattern("LLL", language).format(month).replace(".", "");
        return month.getMonthValue() == 1 ? name + " " + month.getYear() : name;
    }

    private void forecast(Drawing drawing) {
        List<ForecastPoint> ahead = course.forecast();
        if (ahead.size() > 1) {
            double[] up =
                    corners(ahead, ForecastPoint::on, point -> point.band().high80());
            double[] down = corners(
                    ahead.reversed(), ForecastPoint::on, point -> point.band().low80());
            double[] band = Arrays.copyOf(up, up.length + down.length);
            System.arraycopy(down, 0, band, up.length, down.length);
            drawing.area(BAND, band);
            drawing.line(
                    FORECAST,
                    corners(ahead, ForecastPoint::on, point -> point.band().median()));
        }
    }

    private void limits(Drawing drawing, Tag chart) {
        double end = x(course.deadline());
        drawing.line(DEADLINE, end, TOP - 4, end, bottom);
        label(
                chart,
                "axis right",
                end - 160,
                TOP - 16,
                160,
                words.get("chart.deadline", Formats.shortDay(language, course.deadline())));
        Double target = course.target();
        if (target != null) {
            drawing.line(TARGET, LEFT, y(target), RIGHT, y(target));
            label(chart, "axis target", RIGHT + 4, y(target) - 5, WIDTH - RIGHT - 4, words.value(target, target));
        }
    }

    private void actual(Drawing drawing, Tag chart) {
        List<PlannedPoint> actual = course.actual();
        drawing.line(ACTUAL, corners(actual, PlannedPoint::on, PlannedPoint::value));
        if (actual.size() <= MANY) {
            actual.forEach(point -> drawing.circle(Drawing.Pen.full(ACCENT), x(point.on()), y(point.value()), 1.8));
        }
        PlannedPoint last = actual.getLast();
        double x = x(last.on());
        double y = y(last.value());
        drawing.circle(Drawing.Pen.full(ACCENT), x, y, 3.2);
        Double target = course.target();
        boolean isCrossed = target != null && y(target) > y - 18 && y(target) < y;
        label(
                chart,
                "axis now",
                x - 30,
                isCrossed ? y + 5 : y - 16,
                60,
                words.value(last.value(), target == null ? last.value() : target));
    }

    private void marks(Drawing drawing, Tag chart) {
        for (int i = 0; i < notes.size(); i++) {
            double x = x(notes.get(i).on());
            drawing.circle(Drawing.Pen.line(MUTED, 0.9).filled("#ffffff", 1), x, bottom - 8, 6);
            label(chart, "axis mark", x - 10, bottom - 13, 20, Integer.toString(i + 1));
        }
    }

    private void label(Tag chart, String className, double x, double y, double width, String text) {
        String place = String.format(
                Locale.ROOT,
                "left: %.2f%%; top: %.2f%%; width: %.2f%%",
                part(x, WIDTH),
                part(y, height),
                part(width, WIDTH));
        chart.add("div", className).set("style", place).add("span").text(text);
    }

    private static double part(double of, double whole) {
        return of * 100 / whole;
    }

    private <T> double[] corners(List<T> points, Function<T, LocalDate> day, ToDoubleFunction<T> value) {
        double[] corners = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            corners[2 * i] = x(day.apply(points.get(i)));
            corners[2 * i + 1] = y(value.applyAsDouble(points.get(i)));
        }
        return corners;
    }

    private double x(LocalDate day) {
        double share = (double) (day.toEpochDay() - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
        return LEFT + share * (RIGHT - LEFT);
    }

    private double y(double value) {
        return bottom - scale.share(value) * (bottom - TOP);
    }
}
