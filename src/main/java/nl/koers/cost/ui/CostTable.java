package nl.koers.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.cost.CostLine;
import nl.koers.cost.CostWords;
import nl.koers.cost.Money;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** Entries that a goal bears, each with its own part and what can be done to it; on a phone each is a card. */
final class CostTable extends Div {

    private static final int AT_FIRST = 50;
    private static final double HOUR = 60;

    private final CostFormat format;
    private final transient Texts texts;
    private final transient List<Deed> deeds;
    private final boolean withCents;
    private final boolean withHours;
    private final NativeTable table = new NativeTable();

    /** Something that can be done to an entry. */
    record Deed(String label, String name, SerializableConsumer<CostLine> how) implements java.io.Serializable {}

    CostTable(List<CostLine> lines, CostFormat format, Texts texts, List<Deed> deeds) {
        this.format = format;
        this.texts = texts;
        this.deeds = deeds;
        this.withCents = lines.stream().anyMatch(line -> !format.isWhole(line.amount()));
        this.withHours = lines.stream().anyMatch(line -> line.minutes() != 0);
        addClassName("cost-table");
        table.addClassName("table");
        head();
        lines.stream().limit(AT_FIRST).forEach(this::row);
        add(table);
        if (lines.size() > AT_FIRST) {
            add(more(lines.subList(AT_FIRST, lines.size())));
        }
    }

    private Button more(List<CostLine> others) {
        Button more = new Button(getTranslation("cost.more", others.size()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            others.forEach(this::row);
            more.removeFromParent();
        });
        return more;
    }

    private void head() {
        NativeTableRow head = table.getHead().addRow();
        Stream.of("cost.on", "cost.kind").forEach(key -> head.add(new NativeTableHeaderCell(getTranslation(key))));
        head.add(number(new NativeTableHeaderCell(getTranslation("cost.amount"))));
        if (withHours) {
            head.add(number(new NativeTableHeaderCell(getTranslation("cost.hours"))));
        }
        head.add(new NativeTableHeaderCell(unseen(getTranslation("cost.deeds"))));
    }

    private static Span unseen(String words) {
        Span heard = new Span(words);
        heard.addClassName("unseen");
        return heard;
    }

    private static <T extends Component & com.vaadin.flow.component.HasStyle> T number(T cell) {
        cell.addClassName("num");
        return cell;
    }

    private void row(CostLine line) {
        NativeTableRow row = table.getBody().addRow();
        row.add(
                new NativeTableCell(
                        Formats.day(format.language(), line.entry().data().on())),
                new NativeTableCell(what(line)),
                number(new NativeTableCell(line.amount() == 0 ? "" : format.money(line.amount(), withCents))));
        if (withHours) {
            row.add(number(new NativeTableCell(hours(line))));
        }
        row.add(new NativeTableCell(buttons(line)));
    }

    private String hours(CostLine line) {
        return line.minutes() == 0 ? "" : getTranslation("price.hours", line.minutes() / HOUR);
    }

    /** What it went to, with the note, the share and who wrote it. */
    private Component what(CostLine line) {
        Div what = new Div(
                new Span(getTranslation("cost.kind." + line.entry().data().kind())));
        what.addClassName("cost-what");
        String note = line.entry().data().note();
        if (!note.isEmpty()) {
            what.add(new Span(note));
        }
        String by = getTranslation("cost.by", line.entry().by());
        Span quiet = new Span(line.isShared() ? share(line) + " · " + by : by);
        quiet.addClassNames("quiet", "small");
        what.add(quiet);
        return what;
    }

    /** "40% of € 300 = € 120"; of the hours where there is no money. */
    private String share(CostLine line) {
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

    private Component buttons(CostLine line) {
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
