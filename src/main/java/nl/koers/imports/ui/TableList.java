package nl.koers.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.koers.reading.ImportedTable;

/** The tables of a file: of which part, whose figures, of which days, how many, and which metrics. */
final class TableList extends UnorderedList {

    private static final int MOST_TABLES = 12;
    private static final int METRICS_NAMED = 8;

    /** @param profile of the file; a table of another one names its own */
    TableList(List<ImportedTable> tables, String profile, ImportWords words) {
        addClassName("tables");
        tables.stream().limit(MOST_TABLES).forEach(table -> add(new ListItem(row(table, profile, words))));
        int more = tables.size() - MOST_TABLES;
        if (more > 0) {
            add(new ListItem(words.get("import.tables.more", more)));
        }
    }

    private static Div row(ImportedTable table, String profile, ImportWords words) {
        List<String> parts = new ArrayList<>();
        if (!table.channel().isEmpty()) {
            parts.add(table.channel());
        }
        String days = words.days(table);
        parts.add(days.isEmpty() ? words.get("import.noRows") : days);
        Span what = new Span(String.join(" · ", parts));
        what.addClassName("what");
        List<String> more = new ArrayList<>();
        String part = table.part();
        if (part != null) {
            more.add(words.get("import.part", part));
        }
        if (!table.profile().equals(profile)) {
            more.add(words.profile(table.profile()));
        }
        more.add(words.metrics(table, METRICS_NAMED));
        Span metrics = new Span(more.stream()
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse(""));
        metrics.addClassName("quiet");
        return new Div(what, metrics);
    }
}
