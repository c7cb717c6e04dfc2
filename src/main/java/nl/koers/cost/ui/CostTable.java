package nl.koers.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.koers.cost.CostLine;
import nl.koers.cost.CostWords;
import nl.koers.cost.Money;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** Entries that a goal bears, each with its own part and what can be done to it. */
final class CostTable extends Grid<CostLine> {

    private static final int ALL_VISIBLE = 12;

    private final CostFormat format;
    private final transient Texts texts;
    private final boolean withCents;

    /** Something that can be done to an entry. */
    record Deed(String label, String name, SerializableConsumer<CostLine> how) implements java.io.Serializable {}

    CostTable(List<CostLine> lines, CostFormat format, Texts texts, List<Deed> deeds) {
        this.format = format;
        this.texts = texts;
        this.withCents = lines.stream().anyMatch(line -> !format.isWhole(line.amount()));
        addColumn(line -> Formats.day(format.language(), line.entry().data().on()))
                .setHeader(getTranslation("cost.on"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(line -> getTranslation("cost.kind." + line.entry().data().kind()))
                .setHeader(getTranslation("cost.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        number("cost.amount", this::amount);
        number("cost.hours", line -> line.minutes() == 0 ? "" : format.hours(line.minutes()));
        if (lines.stream().anyMatch(CostLine::isShared)) {
            number("cost.share", this::share);
        }
        addColumn(line -> line.entry().data().note())
                .setHeader(getTranslation("cost.note"))
                .setTooltipGenerator(line -> line.entry().data().note())
                .setWidth("140px")
                .setFlexGrow(1);
        addColumn(line -> line.entry().by())
                .setHeader(getTranslation("cost.by"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(line -> buttons(line, deeds)).setAutoWidth(true).setFlexGrow(0);
        setItems(lines);
        setAllRowsVisible(lines.size() <= ALL_VISIBLE);
        setSelectionMode(SelectionMode.NONE);
    }

    private void number(String header, com.vaadin.flow.function.ValueProvider<CostLine, String> value) {
        addColumn(value)
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String amount(CostLine line) {
        return line.amount() == 0 ? "" : format.money(line.amount(), withCents);
    }

    /** "40% of € 300 = € 120"; of the hours where there is no money. */
    private String share(CostLine line) {
        if (!line.isShared()) {
            return "";
        }
        long whole = line.entry().data().amount();
        if (whole == 0) {
            String hours = getTranslation(
                    "cost.budget.hours", format.hours(line.entry().data().minutes()));
            return getTranslation("cost.share.of", format.share(line.basisPoints()), hours);
        }
        return CostWords.share(
                texts,
                format.language(),
                new Money(whole, format.currency()),
                new CostWords.Share(line.basisPoints(), new Money(line.amount(), format.currency())));
    }

    private Component buttons(CostLine line, List<Deed> deeds) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        String what = getTranslation(
                "cost.named",
                getTranslation("cost.kind." + line.entry().data().kind()),
                Formats.day(format.language(), line.entry().data().on()));
        deeds.forEach(deed -> {
            NativeButton button = new NativeButton(
                    getTranslation(deed.label()), click -> deed.how().accept(line));
            button.setAriaLabel(getTranslation(deed.name(), what));
            button.addClassName("plain");
            buttons.add(button);
        });
        return buttons;
    }
}
