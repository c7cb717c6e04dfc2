package nl.koers.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Objects;
import nl.koers.reading.RowError;

/** The cells that cannot be used: line, column, value and why. */
final class ErrorList extends Div {

    private static final int MOST = 200;

    /** @param total how many there are; {@code errors} may be fewer */
    ErrorList(List<RowError> errors, int total, String fileName, ImportWords words) {
        int shown = Math.min(errors.size(), MOST);
        String caption =
                total > shown ? words.get("import.error.some", shown, total) : words.get("import.error.title", total);
        addClassNames("table-wrap", "first-rows");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        List.of("line", "column", "value", "why")
                .forEach(column -> head.add(heading(words.get("import.error." + column))));
        table.getHead().add(head);
        errors.stream().limit(MOST).forEach(error -> table.getBody().add(row(error, fileName, words)));
        add(table);
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(RowError error, String fileName, ImportWords words) {
        NativeTableRow row = new NativeTableRow();
        NativeTableCell why = new NativeTableCell(words.error(error, fileName));
        why.addClassName("why");
        row.add(
                new NativeTableCell(String.valueOf(error.line())),
                new NativeTableCell(Objects.requireNonNullElse(error.column(), "")),
                new NativeTableCell(Objects.requireNonNullElse(error.value(), "")),
                why);
        return row;
    }
}
