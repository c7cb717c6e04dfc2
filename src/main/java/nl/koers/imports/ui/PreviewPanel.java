package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.koers.imports.ImportPreview;
import nl.koers.imports.ImportPreview.Series;
import nl.koers.reading.ImportedTable;
import nl.koers.shell.ComparisonChart;
import nl.koers.snapshot.Foreseen.Point;

/** What a file would bring: whose figures, of which days, how many new and changed, their shape, and the first of them. */
final class PreviewPanel extends Div {

    private static final int METRICS_NAMED = 6;
    private static final int MOST_TABLES = 12;

    PreviewPanel(ImportPreview preview, ImportWords words) {
        addClassName("preview");
        add(tables(preview, words), new CountList(preview.rows(), words));
        if (!preview.newer().isEmpty()) {
            add(quiet(words.kept(preview.newer())));
        }
        List<Series> drawn = preview.series().stream()
                .filter(series -> !series.values().isEmpty())
                .toList();
        if (!drawn.isEmpty()) {
            add(charts(drawn, words));
        }
        if (!preview.values().isEmpty()) {
            add(new ValueTable(preview, words));
        }
        if (!preview.errors().isEmpty()) {
            add(new ErrorList(preview.errors(), preview.rows().rejected(), preview.fileName(), words));
        }
        if (!preview.skipped().isEmpty()) {
            add(notices(preview, words));
        }
    }

    private static Component tables(ImportPreview preview, ImportWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tables");
        preview.tables().stream()
                .limit(MOST_TABLES)
                .forEach(table -> list.add(new ListItem(table(preview, table, words))));
        int more = preview.tables().size() - MOST_TABLES;
        if (more > 0) {
            list.add(new ListItem(words.get("import.tables.more", more)));
        }
        return list;
    }

    private static Div table(ImportPreview preview, ImportedTable table, ImportWords words) {
        List<String> parts = new ArrayList<>();
        if (!table.channel().isEmpty()) {
            parts.add(table.channel());
        }
        String days = words.days(table);
        parts.add(days.isEmpty() ? words.get("import.noRows") : days);
        if (!table.profile().equals(preview.profile())) {
            parts.add(words.profile(table.profile()));
        }
        Span what = new Span(String.join(" · ", parts));
        what.addClassName("what");
        Span metrics = new Span(words.metrics(table, METRICS_NAMED));
        metrics.addClassName("quiet");
        return new Div(what, metrics);
    }

    private static Component charts(List<Series> drawn, ImportWords words) {
        Div charts = new Div();
        charts.addClassName("compare-row");
        boolean severalChannels = drawn.stream().map(Series::channel).distinct().count() > 1;
        for (Series series : drawn) {
            String name = words.metric(series.metric()) + (severalChannels ? " · " + series.channel() : "");
            Span caption = new Span(name);
            caption.addClassName("small");
            charts.add(new Div(
                    caption,
                    new ComparisonChart(
                            points(series.figures()),
                            points(series.values()),
                            words.get(
                                    "import.chart.sentence",
                                    name,
                                    words.number(series.values().getFirst().value()),
                                    words.number(series.values().getLast().value())))));
        }
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

    private static Component notices(ImportPreview preview, ImportWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("skipped");
        preview.skipped().forEach(skipped -> list.add(new ListItem(words.skipped(skipped))));
        return new Details(words.get("import.notices", preview.skipped().size()), list);
    }

    private static Paragraph quiet(String sentence) {
        Paragraph text = new Paragraph(sentence);
        text.addClassName("quiet");
        return text;
    }
}
