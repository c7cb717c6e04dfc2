package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.koers.imports.ImportPreview;
import nl.koers.imports.ImportPreview.Value;
import nl.koers.shell.Glyph;
import nl.koers.snapshot.Outcome;

/** The first values of a file and what would become of each. */
final class ValueTable extends Div {

    private static final int MOST = 40;
    /** Not shown where there is little room. */
    private static final String DETAIL = "detail";

    private final boolean namesChannel;
    private final transient ImportWords words;

    ValueTable(ImportPreview preview, ImportWords words) {
        this.words = words;
        List<Value> shown = preview.values().stream().limit(MOST).toList();
        namesChannel = shown.stream().map(Value::channel).distinct().count() > 1;
        String caption =
                words.get("import.preview.first", shown.size(), preview.rows().read());
        addClassNames("table-wrap", "first-rows");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(caption);
        table.getHead().add(head());
        shown.forEach(value -> table.getBody().add(row(value)));
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell line = heading("import.error.line", true);
        line.addClassName(DETAIL);
        row.add(line, heading("import.column.day", false));
        if (namesChannel) {
            row.add(heading("import.column.channel", false));
        }
        row.add(
                heading("import.column.metric", false),
                heading("import.column.value", true),
                heading("import.column.outcome", false));
        return row;
    }

    private NativeTableHeaderCell heading(String key, boolean number) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words.get(key));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("num", number);
        return cell;
    }

    private NativeTableRow row(Value value) {
        NativeTableRow row = new NativeTableRow();
        NativeTableCell line = number(value.line() == 0 ? "–" : String.valueOf(value.line()));
        line.addClassName(DETAIL);
        row.add(line);
        NativeTableCell day = new NativeTableCell(words.period(value.from(), value.to()));
        day.addClassName("nowrap");
        row.add(day);
        if (namesChannel) {
            row.add(new NativeTableCell(value.channel()));
        }
        row.add(new NativeTableCell(words.metric(value.metric())), number(words.figure(value.value(), value.unit())));
        NativeTableCell outcome = new NativeTableCell(outcome(value));
        outcome.addClassName("nowrap");
        row.add(outcome);
        return row;
    }

    private Component outcome(Value value) {
        Double old = value.old();
        String word = old == null || value.outcome() == Outcome.SAME
                ? words.get("import.outcome." + value.outcome())
                : words.get("import.outcome.from." + value.outcome(), words.figure(old, value.unit()));
        Span shown = new Span(new Glyph(sign(value.outcome())), new Span(word));
        shown.addClassNames(
                "outcome", value.outcome() == Outcome.NEW ? "ok" : value.outcome() == Outcome.SAME ? "none" : "risk");
        return shown;
    }

    private static Glyph.Sign sign(Outcome outcome) {
        return switch (outcome) {
            case NEW -> Glyph.Sign.PLUS;
            case CHANGED -> Glyph.Sign.ALERT;
            case SAME -> Glyph.Sign.DOT;
            case KEPT -> Glyph.Sign.PAUSE;
        };
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }
}
