package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.ui.FigureSourceQuery.FigureRow;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.imports.ui.ImportNavigation;
import nl.koers.shell.Badge;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** The figures behind a goal, each with its file and line. */
final class FigureList extends Div {

    static final int MOST = 2_000;
    private final Locale language = Texts.spoken(getLocale());

    /** @param typing the way to type in more of them; null for those who may not */
    FigureList(List<FigureRow> figures, MetricUnit unit, @Nullable Component typing) {
        addClassName("stack");
        if (figures.isEmpty()) {
            add(new EmptyState(getTranslation("goal.figures.none")));
        } else {
            add(table(figures, new FigureFormat(language, unit)));
        }
        if (typing != null) {
            add(typing);
        }
    }

    private Grid<FigureRow> table(List<FigureRow> figures, FigureFormat written) {
        Grid<FigureRow> table = new Grid<>();
        table.addColumn(this::period)
                .setHeader(getTranslation("goal.figures.period"))
                .setAutoWidth(true);
        table.addColumn(row -> written.exact(row.value()))
                .setHeader(getTranslation("goal.figures.value"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (figures.stream().anyMatch(FigureRow::isProvisional)) {
            table.addComponentColumn(this::provisional).setAutoWidth(true).setFlexGrow(0);
        }
        table.addComponentColumn(row -> ImportNavigation.report(row.importId(), source(row)))
                .setHeader(getTranslation("goal.figures.source"))
                .setTooltipGenerator(this::source)
                .setFlexGrow(2)
                .setWidth("220px");
        table.addColumn(FigureRow::by)
                .setHeader(getTranslation("goal.figures.by"))
                .setAutoWidth(true);
        table.setItems(figures);
        table.setAllRowsVisible(figures.size() <= 12);
        table.setSelectionMode(Grid.SelectionMode.NONE);
        return table;
    }

    private String period(FigureRow row) {
        return row.from().equals(row.to())
                ? Formats.day(language, row.to())
                : Formats.shortDay(language, row.from()) + " – " + Formats.day(language, row.to());
    }

    private Component provisional(FigureRow row) {
        return row.isProvisional()
                ? new Badge(Glyph.Sign.HOURGLASS, Tone.NONE, getTranslation("goal.figures.provisional"))
                : new Span();
    }

    private String source(FigureRow row) {
        return row.line() == 0 ? row.file() : getTranslation("goal.figures.line", row.file(), row.line());
    }
}
