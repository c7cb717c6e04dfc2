package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.koers.imports.ui.ImportNavigation;
import nl.koers.progress.FedFigure;

/** The figures behind a number: the newest few, each with its file, line and who imported it. */
final class FedFigureTable extends Div {

    private static final int MOST = 5;

    private final ExplainTexts words;

    /** @param figures the newest first, at least one */
    FedFigureTable(List<FedFigure> figures, ExplainTexts words) {
        this.words = words;
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(words.say("figures"));
        figures.stream().limit(MOST).forEach(figure -> table.getBody().add(row(figure)));
        add(table);
        if (figures.size() > MOST) {
            Paragraph more = new Paragraph(words.say("figures.more", figures.size() - MOST));
            more.addClassName("small");
            add(more);
        }
    }

    private NativeTableRow row(FedFigure figure) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(period(figure)));
        NativeTableCell value = new NativeTableCell(words.figures().exact(figure.value()));
        value.addClassName("num");
        row.add(value);
        String source =
                figure.line() == 0 ? figure.file() : getTranslation("goal.figures.line", figure.file(), figure.line());
        Span by = new Span(words.say("figures.by", figure.importedBy()));
        by.addClassName("quiet");
        NativeTableCell from = new NativeTableCell();
        from.add(ImportNavigation.report(figure.importId(), source), by);
        from.addClassName("source");
        row.add(from);
        return row;
    }

    private String period(FedFigure figure) {
        return figure.from().equals(figure.to())
                ? words.day(figure.to())
                : words.day(figure.from()) + " – " + words.day(figure.to());
    }
}
