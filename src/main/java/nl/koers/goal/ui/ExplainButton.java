package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.koers.progress.FedFigure;

/** The name of a number as a button that says how the number came about. */
final class ExplainButton extends Div {

    private boolean isTold;

    /**
     * @param fact key of the number
     * @param name what the number is called
     */
    ExplainButton(String fact, String name, ExplainWords words) {
        this(fact, name, name, words);
    }

    /** "Why?", beside the status. */
    static ExplainButton ofStatus(ExplainWords words) {
        return new ExplainButton(
                "status",
                I18NProvider.translate("explain.status.why"),
                I18NProvider.translate("explain.status"),
                words);
    }

    private ExplainButton(String fact, String label, String name, ExplainWords words) {
        addClassName("explain");
        String question = getTranslation("explain.open", name);
        NativeButton button = new NativeButton(label);
        button.addClassName("explain-button");
        button.setAriaLabel((label.equals(name) ? "" : label + " ") + question);
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            if (!isTold) {
                isTold = true;
                tell(fact, question, button, words);
            }
        });
        add(button);
    }

    /** Made when somebody asks: a page has a dozen of these buttons. From then on the popover follows the button itself. */
    private void tell(String fact, String question, NativeButton button, ExplainWords words) {
        Div content = new Div();
        content.addClassName("explanation");
        words.of(fact).forEach(line -> content.add(new Paragraph(line)));
        if (fact.equals("forecast") && !words.forecast().blocks().isEmpty()) {
            content.add(blocks(words.forecast()));
        }
        List<FedFigure> figures = words.figures(fact);
        if (!figures.isEmpty()) {
            content.add(new FedFigureTable(figures, words.texts()));
        }
        Popover popover = new Popover(content);
        popover.setTarget(button);
        popover.setAriaLabel(question);
        popover.setModal(true);
        popover.setWidth("min(420px, 90vw)");
        add(popover);
        popover.open();
    }

    private NativeTable blocks(ForecastWords words) {
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
