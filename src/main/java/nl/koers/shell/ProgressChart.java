package nl.koers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.Course;
import nl.koers.progress.Outlook;
import nl.koers.progress.PlannedPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A goal's course as a chart, and as a table at one press: actual line, planned line through milestones, target and
 * deadline. Follows language, light and dark.
 */
public final class ProgressChart extends Div {

    private final Course course;
    private final String unit;
    private final Component drawn;
    private final NativeButton asChart;
    private final NativeButton asTable;
    private final Div body = new Div();

    /**
     * @param unit what is counted, as a label: "Followers"
     * @param sentence what the chart shows, for those who do not see it
     */
    public ProgressChart(Course course, String unit, String sentence) {
        this.course = course;
        this.unit = unit;
        this.drawn = new Drawing(model(), sentence);
        this.asChart = choice("chart.chart");
        this.asTable = choice("chart.table");
        asChart.addClickListener(click -> show(false));
        asTable.addClickListener(click -> show(true));
        add(body);
        show(false);
    }

    /** The switch between chart and table, to put where the screen has room. */
    public Component toggle() {
        Div toggle = new Div(asChart, asTable);
        toggle.addClassName("languages");
        toggle.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("chart.view"));
        return toggle;
    }

    private void show(boolean table) {
        asChart.getElement().setAttribute("aria-pressed", String.valueOf(!table));
        asTable.getElement().setAttribute("aria-pressed", String.valueOf(table));
        body.removeAll();
        body.add(table ? new CourseTable(course, unit) : drawn);
    }

    private NativeButton choice(String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("plain");
        return button;
    }

    private ObjectNode model() {
        Locale language = Texts.spoken(getLocale());
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.put("language", language.getLanguage());
        model.put("start", course.start().toString());
        model.put("deadline", course.deadline().toString());
        model.put("target", course.target());
        model.set("actual", points(course.actual()));
        model.set("planned", points(course.planned()));
        int decimals = decimals(course.target());
        ArrayNode forecast = model.putArray("forecast");
        course.forecast()
                .forEach(point -> forecast.addArray()
                        .add(point.on().toString())
                        .add(rounded(point.band().median(), decimals))
                        .add(rounded(point.band().low80(), decimals))
                        .add(rounded(point.band().high80(), decimals)));
        Outlook outlook = course.standing().outlook();
        LocalDate completion = outlook == null ? null : outlook.completion();
        if (completion != null && !completion.isAfter(course.deadline())) {
            model.put("completion", completion.toString());
        }
        ObjectNode words = model.putObject("words");
        words.put("forecast", getTranslation("chart.forecast"));
        words.put("actual", unit);
        words.put("planned", getTranslation("chart.planned"));
        words.put("deadline", getTranslation("chart.deadline", Formats.shortDay(language, course.deadline())));
        return model;
    }

    /** A forecast is not known to the last decimal: no more of them than the size of the target deserves. */
    private static int decimals(@Nullable Double scale) {
        double size = Math.abs(Objects.requireNonNullElse(scale, 0.0));
        return size >= 100 ? 0 : size >= 10 ? 1 : 2;
    }

    private static double rounded(double value, int decimals) {
        double unit = Math.pow(10, decimals);
        return Math.round(value * unit) / unit;
    }

    private static ArrayNode points(List<PlannedPoint> points) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        points.forEach(point -> list.addArray().add(point.on().toString()).add(point.value()));
        return list;
    }

    /** Drawn in the browser by chart.js. */
    @Tag("koers-chart")
    @JavaScript("context://_static/echarts/6.0.0/dist/echarts.min.js")
    @JavaScript("context://chart.js")
    private static final class Drawing extends Component {

        Drawing(ObjectNode model, String sentence) {
            getElement().getClassList().add("chart");
            getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
            getElement().setPropertyJson("model", model);
        }
    }
}
