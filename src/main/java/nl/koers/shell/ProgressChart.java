package nl.koers.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.koers.channel.MetricUnit;
import nl.koers.i18n.Texts;
import nl.koers.progress.Course;
import tools.jackson.databind.node.ObjectNode;

/**
 * A goal's course as a chart, and as a table at one press: actual line, planned line through milestones, target and
 * deadline, forecast, notes and plans that were left. Follows language, light and dark. Goes out as a picture and as a
 * file of figures.
 */
public final class ProgressChart extends Div {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int[] PERIODS = {90, 30};

    private final Course course;
    private final Words words;
    private final Drawing drawn;
    private final NativeButton asChart;
    private final NativeButton asTable;
    private final Div periods = new Div();
    private final NativeButton picture;
    private final Div body = new Div();

    /**
     * What the chart says in words.
     *
     * @param title above the picture and in the names of files
     * @param counted what is counted, as a label: "Followers"
     * @param unit how figures are written
     * @param sentence what the chart shows, for those who do not see it and under the title of the picture
     * @param dataDate how new the figures are, in words; empty without figures
     */
    public record Words(String title, String counted, MetricUnit unit, String sentence, String dataDate) {}

    /**
     * Without notes, earlier plans and a title.
     *
     * @param counted what is counted, as a label: "Followers"
     * @param sentence what the chart shows, for those who do not see it
     */
    public ProgressChart(Course course, String counted, MetricUnit unit, String sentence) {
        this(course, new Words(counted, counted, unit, sentence, ""), new ChartMarks(List.of(), List.of()));
    }

    public ProgressChart(Course course, Words words, ChartMarks marks) {
        this.course = course;
        this.words = words;
        this.drawn = new Drawing(model(marks), words.sentence());
        this.asChart = choice("chart.chart");
        this.asTable = choice("chart.table");
        this.picture = choice("chart.picture");
        asChart.addClickListener(click -> show(false));
        asTable.addClickListener(click -> show(true));
        picture.addClickListener(
                click -> drawn.savePicture(words, words.title() + " - " + getTranslation("chart.file") + ".png"));
        periods();
        add(body);
        show(false);
    }

    /** The switch between chart and table, to put where the screen has room. */
    public Component toggle() {
        return group("chart.view", new Div(asChart, asTable));
    }

    /** How much of the period the chart shows, for those without a mouse to zoom with. */
    public Component zoom() {
        return group("chart.period", periods);
    }

    /** The chart as a picture and its figures as a file. */
    public Component downloads() {
        List<String> header = header();
        String name = words.title() + " - " + getTranslation("chart.file") + ".csv";
        Anchor figures = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    String text = BYTE_ORDER_MARK + new CourseCsv(course, header).text();
                    byte[] csv = text.getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), name, "text/csv; charset=UTF-8", csv.length);
                }),
                getTranslation("chart.figures"));
        figures.addClassName("plain");
        return group("chart.downloads", new Div(picture, figures));
    }

    private List<String> header() {
        return List.of(
                getTranslation("chart.day"),
                words.unit() == MetricUnit.PERCENT
                        ? getTranslation("figure.fraction", words.counted())
                        : words.counted(),
                getTranslation("chart.planned"),
                getTranslation("chart.forecast"),
                getTranslation("chart.low80"),
                getTranslation("chart.high80"));
    }

    private Div group(String key, Div group) {
        group.addClassName("languages");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
        return group;
    }

    private void show(boolean table) {
        asChart.getElement().setAttribute("aria-pressed", String.valueOf(!table));
        asTable.getElement().setAttribute("aria-pressed", String.valueOf(table));
        periods.setVisible(!table && periods.getComponentCount() > 1);
        picture.setVisible(!table);
        body.removeAll();
        body.add(table ? new CourseTable(course, words.counted(), words.unit()) : drawn);
    }

    /** Only those that show less than there is. */
    private void periods() {
        List<NativeButton> buttons = new ArrayList<>();
        NativeButton whole = choice("chart.period.whole");
        buttons.add(whole);
        whole.addClickListener(click -> zoom(whole, 0));
        long known = course.actual().isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(course.actual().getFirst().on(), newest());
        for (int days : PERIODS) {
            if (known > days) {
                NativeButton last = new NativeButton(getTranslation("chart.period.last", days));
                last.addClassName("plain");
                last.addClickListener(click -> zoom(last, days));
                buttons.add(last);
            }
        }
        buttons.forEach(periods::add);
        pressed(whole);
    }

    private LocalDate newest() {
        return course.actual().getLast().on();
    }

    private void zoom(NativeButton button, int days) {
        pressed(button);
        drawn.zoom(days);
    }

    private void pressed(NativeButton chosen) {
        periods.getChildren()
                .forEach(button ->
                        button.getElement().setAttribute("aria-pressed", String.valueOf(button.equals(chosen))));
    }

    private NativeButton choice(String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("plain");
        return button;
    }

    private ObjectNode model(ChartMarks marks) {
        Locale language = Texts.spoken(getLocale());
        ChartModel chart = new ChartModel(course, marks, words.unit(), language);
        ObjectNode model = chart.json();
        ObjectNode said = model.putObject("words");
        said.put("forecast", getTranslation("chart.forecast"));
        said.put("actual", words.counted());
        said.put("planned", getTranslation("chart.planned"));
        said.put("deadline", getTranslation("chart.deadline", chart.deadline()));
        said.put("milestone", getTranslation("chart.milestone"));
        Long days = chart.bufferDays();
        if (days != null) {
            said.put("buffer", getTranslation(days > 0 ? "chart.buffer.ahead" : "chart.buffer.behind", Math.abs(days)));
        }
        return model;
    }

    /** Drawn in the browser by chart.js. */
    @Tag("koers-chart")
    private static final class Drawing extends Component {

        Drawing(ObjectNode model, String sentence) {
            getElement().getClassList().add("chart");
            getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
            getElement().setPropertyJson("model", model);
        }

        @Override
        protected void onAttach(AttachEvent attach) {
            Script.ECHARTS.loadInto(attach.getUI());
            Script.CHARTS.loadInto(attach.getUI());
        }

        /** @param days up to the newest figure; 0 for the whole period */
        void zoom(int days) {
            getElement().setProperty("days", days);
        }

        void savePicture(Words words, String file) {
            getElement().callJsFunction("savePicture", words.title(), words.sentence(), words.dataDate(), file);
        }
    }
}
