package nl.koers.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Objects;
import nl.koers.reading.RowError;
import org.jspecify.annotations.Nullable;

/** The cells that cannot be used: line, column, value and why; and in which part where a file has several. */
final class ErrorList extends Div {

    private static final int MOST = 200;
    /** Not shown where there is little room; why says it as well. */
    private static final String DETAIL = "detail";

    private final String fileName;
    private final transient ImportWords words;
    private final boolean namesParts;

    /** @param total how many there are; {@code errors} may be fewer */
    ErrorList(List<RowError> errors, int total, String fileName, ImportWords words) {
        this.fileName = fileName;
        this.words = words;
        this.namesParts = errors.stream().anyMatch(error -> error.part() != null);
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
        table.getHead().add(head());
        errors.stream().limit(MOST).forEach(error -> table.getBody().add(row(error)));
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        if (namesParts) {
            head.add(heading("part"));
        }
        NativeTableHeaderCell line = heading("line");
        line.addClassName("num");
        NativeTableHeaderCell column = heading("column");
        NativeTableHeaderCell value = heading("value");
        column.addClassName(DETAIL);
        value.addClassName(DETAIL);
        head.add(line, column, value, heading("why"));
        return head;
    }

    private NativeTableHeaderCell heading(String column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words.get("import.error." + column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(RowError error) {
        NativeTableRow row = new NativeTableRow();
        if (namesParts) {
            row.add(cell(error.part()));
        }
        NativeTableCell line = new NativeTableCell(String.valueOf(error.line()));
        line.addClassName("num");
        NativeTableCell why = new NativeTableCell(words.error(error, fileName));
        why.addClassName("why");
        NativeTableCell column = cell(error.column());
        NativeTableCell value = cell(error.value());
        column.addClassName(DETAIL);
        value.addClassName(DETAIL);
        row.add(line, column, value, why);
        return row;
    }

    private static NativeTableCell cell(@Nullable String text) {
        return new NativeTableCell(Objects.requireNonNullElse(text, ""));
    }
}
