package nl.koers.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.forecast.Band;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.Course;
import nl.koers.progress.ForecastPoint;
import nl.koers.progress.PlannedPoint;

/** What the chart draws, as a table: the newest day first. */
final class CourseTable extends Div {

    private static final int MEASURED = 2;

    private final Locale language = Texts.spoken(getLocale());

    private final transient FigureFormat figures;
    private final Course course;

    /** @param counted what is counted, as a label */
    CourseTable(Course course, String counted, MetricUnit unit) {
        this.course = course;
        this.figures = new FigureFormat(language, unit);
        addClassNames("table-wrap", "chart-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("chart.caption", counted));
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(getTranslation("chart.day"), false));
        head.add(heading(counted, true));
        head.add(heading(getTranslation("chart.planned"), true));
        if (!course.forecast().isEmpty()) {
            head.add(heading(getTranslation("chart.forecast.table"), true));
        }
        ahead().forEach(point -> table.getBody().add(ahead(point)));
        course.actual().reversed().forEach(point -> table.getBody().add(row(point)));
        add(table);
    }

    private static NativeTableHeaderCell heading(String text, boolean number) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("num", number);
        return cell;
    }

    /** The last forecast of each month, the newest first: the deadline is one of them. */
    private List<ForecastPoint> ahead() {
        Map<YearMonth, ForecastPoint> last = new LinkedHashMap<>();
        course.forecast().stream().skip(1).forEach(point -> last.put(YearMonth.from(point.on()), point));
        return List.copyOf(last.values()).reversed();
    }

    private NativeTableRow ahead(ForecastPoint point) {
        NativeTableRow row = new NativeTableRow();
        Band band = point.band();
        int decimals = decimals(band.median());
        row.add(new NativeTableCell(Formats.day(language, point.on())));
        row.add(number(OptionalDouble.empty(), 0));
        row.add(number(due(course.planned(), point.on()), decimals));
        NativeTableCell forecast = new NativeTableCell(getTranslation(
                "chart.forecast.range",
                figures.number(band.median(), decimals),
                figures.number(band.low80(), decimals, band.median()),
                figures.number(band.high80(), decimals, band.median())));
        forecast.addClassName("num");
        row.add(forecast);
        return row;
    }

    private static int decimals(double value) {
        return Math.abs(value) >= 100 ? 0 : MEASURED;
    }

    private NativeTableRow row(PlannedPoint actual) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(Formats.day(language, actual.on())));
        row.add(number(OptionalDouble.of(actual.value()), MEASURED));
        row.add(number(due(course.planned(), actual.on()), decimals(actual.value())));
        if (!course.forecast().isEmpty()) {
            row.add(new NativeTableCell());
        }
        return row;
    }

    private NativeTableCell number(OptionalDouble value, int decimals) {
        NativeTableCell cell =
                new NativeTableCell(value.isPresent() ? figures.number(value.getAsDouble(), decimals) : "–");
        cell.addClassName("num");
        return cell;
    }

    /** The planned value on a day, straight between the corners; empty outside them. */
    static OptionalDouble due(List<PlannedPoint> planned, LocalDate day) {
        for (int i = 1; i < planned.size(); i++) {
            PlannedPoint from = planned.get(i - 1);
            PlannedPoint to = planned.get(i);
            if (!day.isBefore(from.on()) && !day.isAfter(to.on())) {
                long length = Math.max(1, ChronoUnit.DAYS.between(from.on(), to.on()));
                double share = (double) ChronoUnit.DAYS.between(from.on(), day) / length;
                return OptionalDouble.of(from.value() + (to.value() - from.value()) * share);
            }
        }
        return OptionalDouble.empty();
    }
}
