package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.koers.progress.FedFigure;
import nl.koers.shell.Explained;

/** The name of a number of a goal's standing, as a button that says how the number came about. */
final class ExplainButton extends Explained {

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
        super(label, name, () -> told(fact, words));
    }

    private static List<Component> told(String fact, ExplainWords words) {
        List<Component> told = new ArrayList<>();
        words.of(fact).forEach(line -> told.add(new Paragraph(line)));
        if (fact.equals("forecast") && !words.forecast().blocks().isEmpty()) {
            told.add(blocks(words.forecast()));
        }
        List<FedFigure> figures = words.figures(fact);
        if (!figures.isEmpty()) {
            told.add(new FedFigureTable(figures, words.texts()));
        }
        return told;
    }

    private static NativeTable blocks(ForecastWords words) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(I18NProvider.translate("explain.blocks"));
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
