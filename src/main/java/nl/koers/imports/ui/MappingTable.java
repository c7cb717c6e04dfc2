package nl.koers.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.imports.ui.MappingGuess.Role;
import nl.koers.reading.FirstRow;

/** The first rows as they stand in the file, and above each column the part it plays. */
final class MappingTable extends Div {

    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 10;
    private static final int LONGEST_CELL = 60;

    private final List<Select<Role>> parts = new ArrayList<>();

    MappingTable(ImportWords words, List<FirstRow> rows, int header, Command changed) {
        List<String> headers = rows.get(header).cells();
        List<Role> guessed = MappingGuess.roles(rows, header);
        int columns = Math.min(headers.size(), MOST_COLUMNS);
        addClassNames("table-wrap", "mapping-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.get("mapping.table"));
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = new NativeTableRow();
        head.add(heading(words.get("import.error.line")));
        for (int column = 0; column < columns; column++) {
            Select<Role> part = part(words, headers.get(column), guessed.get(column), changed);
            parts.add(part);
            NativeTableHeaderCell cell = heading("");
            Span name = new Span(headers.get(column).isEmpty() ? words.get("mapping.unnamed") : headers.get(column));
            name.addClassName("column-name");
            cell.add(name, part);
            head.add(cell);
        }
        table.getHead().add(head);
        rows.stream()
                .skip(header + 1L)
                .limit(MOST_ROWS)
                .forEach(row -> table.getBody().add(row(row, columns)));
        if (headers.size() > columns) {
            table.setCaptionText(words.get("mapping.columns", columns, headers.size()));
        }
        add(table);
    }

    private static Select<Role> part(ImportWords words, String header, Role guessed, Command changed) {
        Select<Role> part = new Select<>();
        part.setItems(Role.values());
        part.setItemLabelGenerator(role -> words.get("mapping.role." + role));
        part.setAriaLabel(words.get("mapping.role", header));
        part.setValue(guessed);
        part.setEnabled(!header.isEmpty());
        part.addValueChangeListener(change -> changed.execute());
        return part;
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(FirstRow row, int columns) {
        NativeTableRow shown = new NativeTableRow();
        NativeTableCell line = new NativeTableCell(String.valueOf(row.line()));
        line.addClassName("quiet");
        shown.add(line);
        for (int column = 0; column < columns; column++) {
            String text = column < row.cells().size() ? row.cells().get(column) : "";
            shown.add(new NativeTableCell(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text));
        }
        return shown;
    }

    /** The columns that play this part, from 0. */
    List<Integer> columns(Role role) {
        return IntStream.range(0, parts.size())
                .filter(column -> parts.get(column).getValue() == role)
                .boxed()
                .toList();
    }

    /** The first column that plays this part; -1 for none. */
    int first(Role role) {
        return columns(role).stream().findFirst().orElse(-1);
    }
}
