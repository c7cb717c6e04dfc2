package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;

/** A small button beside a number that says how the number came about. */
final class ExplainButton extends Div {

    /**
     * @param fact key of the number
     * @param name what the number is called
     */
    ExplainButton(String fact, String name, ExplainWords words) {
        addClassName("explain");
        NativeButton button = new NativeButton("?");
        button.addClassName("explain-button");
        button.setAriaLabel(getTranslation("explain.open", name));
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("explain.open", name));
        popover.setModal(true);
        popover.setWidth("min(420px, 90vw)");
        popover.add(content(fact, words));
        add(button, popover);
    }

    private Div content(String fact, ExplainWords words) {
        Div content = new Div();
        content.addClassName("explanation");
        List<String> lines = words.of(fact);
        lines.forEach(line -> content.add(new Paragraph(line)));
        if (fact.equals("forecast") && !words.blocks().isEmpty()) {
            content.add(blocks(words));
        }
        return content;
    }

    private NativeTable blocks(ExplainWords words) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(getTranslation("explain.blocks"));
        words.blocks().forEach(gain -> {
            NativeTableRow row = table.getBody().addRow();
            row.add(new NativeTableCell(words.period(gain)));
            NativeTableCell number = new NativeTableCell(words.gain(gain));
            number.addClassName("num");
            row.add(number);
        });
        return table;
    }
}
