package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.koers.cost.CostSheet;
import nl.koers.imports.ImportPreview;
import nl.koers.imports.ImportPreview.Series;
import nl.koers.shell.ComparisonChart;
import nl.koers.snapshot.Foreseen.Point;

/** What is inside a file: the shape of its figures, the first of them, the rows left out, and what is worth knowing. */
final class PreviewPanel extends Div {

    private final transient ImportPreview preview;
    private final transient ImportWords words;
    private final Details inside = new Details();

    PreviewPanel(ImportPreview preview, ImportWords words) {
        this.preview = preview;
        this.words = words;
        addClassName("preview");
        Div content = new Div();
        content.addClassName("preview");
        List<Series> drawn = preview.series().stream()
                .filter(series -> !series.values().isEmpty())
                .toList();
        if (!drawn.isEmpty()) {
            content.add(charts(drawn));
        }
        if (!preview.values().isEmpty()) {
            content.add(new ValueTable(preview, words));
        }
        if (!preview.errors().isEmpty()) {
            content.add(new ErrorList(preview.errors(), preview.rows().rejected(), preview.fileName(), words));
        }
        inside.setSummaryText(words.get("import.inside"));
        inside.setOpened(true);
        inside.add(content);
        if (content.getChildren().findAny().isPresent()) {
            add(inside);
        }
        if (!preview.skipped().isEmpty()) {
            add(notices());
        }
    }

    /** Whose figures, of which days, and how many are new or changed. */
    Component summary() {
        List<CostSheet.Part> costs = preview.costs();
        if (costs != null) {
            Div sums = new Div(new CountList(preview.rows(), words));
            sums.addClassName("preview");
            if (!costs.isEmpty()) {
                sums.add(new CostParts(costs, words));
            }
            return sums;
        }
        Div summary = new Div(
                new TableList(preview.tables(), preview.profile(), words), new CountList(preview.rows(), words));
        summary.addClassName("preview");
        if (!preview.newer().isEmpty()) {
            Paragraph kept = new Paragraph(words.kept(preview.newer()));
            kept.addClassName("quiet");
            summary.add(kept);
        }
        return summary;
    }

    /** Hides the inside until somebody opens it. */
    void fold() {
        inside.setOpened(false);
    }

    private Component charts(List<Series> drawn) {
        Div charts = new Div();
        charts.addClassName("compare-row");
        boolean severalChannels = drawn.stream().map(Series::channel).distinct().count() > 1;
        drawn.forEach(series -> charts.add(chart(series, severalChannels)));
        Div all = new Div(charts);
        if (drawn.stream().anyMatch(series -> !series.figures().isEmpty())) {
            Paragraph legend = new Paragraph(
                    legend("now", words.get("import.chart.now")), legend("coming", words.get("import.chart.coming")));
            legend.addClassNames("small", "legend");
            all.add(legend);
        }
        all.addClassName("compare");
        return all;
    }

    private Div chart(Series series, boolean namesChannel) {
        String name = words.metric(series.metric()) + (namesChannel ? " · " + series.channel() : "");
        String first = words.figure(series.values().getFirst().value(), series.unit());
        String last = words.figure(series.values().getLast().value(), series.unit());
        Span values = new Span(series.values().size() == 1 ? last : first + " → " + last);
        values.addClassName("ends");
        values.getElement().setAttribute("aria-hidden", "true");
        Div caption = new Div(new Span(name), values);
        caption.addClassNames("small", "caption");
        return new Div(
                caption,
                new ComparisonChart(
                        points(series.figures()),
                        points(series.values()),
                        words.get("import.chart.sentence", name, first, last)));
    }

    private static Span legend(String line, String word) {
        Span entry = new Span(word);
        entry.addClassName(line);
        return entry;
    }

    private static List<ComparisonChart.Point> points(List<Point> points) {
        return points.stream()
                .map(point -> new ComparisonChart.Point(point.on(), point.value()))
                .toList();
    }

    private Component notices() {
        UnorderedList list = new UnorderedList();
        list.addClassName("skipped");
        preview.skipped().forEach(skipped -> list.add(new ListItem(words.skipped(skipped))));
        return new Details(words.get("import.notices", preview.skipped().size()), list);
    }
}
