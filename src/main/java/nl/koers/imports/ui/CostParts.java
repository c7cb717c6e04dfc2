package nl.koers.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.cost.CostSheet.Part;
import nl.koers.cost.Money;

/** What a file with costs would add to which goal, with the sum below. */
final class CostParts extends Div {

    private final NativeTable table = new NativeTable();
    private final transient ImportWords words;
    private final boolean withCents;

    /** @param parts at least one */
    CostParts(List<Part> parts, ImportWords words) {
        this.words = words;
        this.withCents = !Money.areWhole(parts.stream().map(Part::amount).toList());
        addClassName("table-wrap");
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(words.get("cost.shares.goal")));
        Stream.of("import.costs.lines", "cost.amount", "cost.hours").forEach(key -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.get(key));
            cell.addClassName("num");
            head.add(cell);
        });
        parts.forEach(this::row);
        if (parts.size() > 1) {
            row(parts.stream().reduce(CostParts::together).orElseThrow());
        }
        add(table);
    }

    private static Part together(Part one, Part more) {
        return new Part(
                "", one.costs() + more.costs(), one.amount().plus(more.amount()), one.minutes() + more.minutes());
    }

    private void row(Part part) {
        NativeTableRow row = table.getBody().addRow();
        row.add(new NativeTableCell(part.goal().isEmpty() ? words.get("import.costs.total") : part.goal()));
        Stream.of(words.number(part.costs()), words.money(part.amount(), withCents), words.hours(part.minutes()))
                .forEach(text -> {
                    NativeTableCell cell = new NativeTableCell(text);
                    cell.addClassName("num");
                    row.add(cell);
                });
    }
}
