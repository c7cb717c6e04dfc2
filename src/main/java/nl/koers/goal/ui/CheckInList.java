package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckIn.Confidence;
import nl.koers.shell.Badge;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.StatusBadge;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** What people wrote about a goal, the newest first: their own confidence beside the status of that day. */
final class CheckInList extends Div {

    private final GoalPage page;
    private final SerializableConsumer<CheckIn> remove;
    private final Locale language = Texts.spoken(getLocale());

    /**
     * @param write the way to write one; null for those who may not
     * @param remove takes one back
     */
    CheckInList(GoalPage page, List<CheckIn> all, @Nullable Component write, SerializableConsumer<CheckIn> remove) {
        this.page = page;
        this.remove = remove;
        addClassName("stack");
        List<CheckIn> shown = all.stream()
                .filter(checkIn -> !checkIn.data().on().isAfter(page.asOf().day()))
                .toList();
        if (shown.isEmpty()) {
            add(write == null ? new EmptyState(none()) : new EmptyState(none(), write));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("history", "check-ins");
        shown.forEach(checkIn -> list.add(item(checkIn)));
        add(list);
    }

    private String none() {
        return getTranslation(page.isPast() ? "checkIn.none.past" : "checkIn.none");
    }

    private ListItem item(CheckIn checkIn) {
        Paragraph note = new Paragraph(checkIn.data().note());
        note.addClassName("note");
        Span computed = new Span(getTranslation("checkIn.computed"));
        computed.addClassName("small");
        Div beside = new Div(
                confidence(checkIn.data().confidence()),
                computed,
                new StatusBadge(checkIn.status(), getTranslation("status." + checkIn.status())));
        beside.addClassName("badges");
        ListItem item = new ListItem(note, beside, written(checkIn));
        if (checkIn.isRemovable()) {
            item.add(removal(checkIn));
        }
        return item;
    }

    /** In words, without the colours of a status. */
    private Badge confidence(Confidence confidence) {
        Glyph.Sign sign = switch (confidence) {
            case HIGH -> Glyph.Sign.CHECK;
            case MEDIUM -> Glyph.Sign.QUESTION;
            case LOW -> Glyph.Sign.ALERT;
        };
        return new Badge(sign, Tone.NONE, getTranslation("checkIn.confidence." + confidence));
    }

    /** "Sanne · 28 March 2026 · at 762", and when it was written where that was later. */
    private Span written(CheckIn checkIn) {
        LocalDate day = checkIn.data().on();
        StringBuilder line = new StringBuilder(checkIn.by() + " · " + Formats.day(language, day));
        Double value = checkIn.value();
        if (value != null) {
            String number =
                    page.figures(language).number(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
            line.append(" · ").append(getTranslation("checkIn.at", number));
        }
        LocalDate written = LocalDate.ofInstant(checkIn.at(), page.zone());
        if (!written.equals(day)) {
            line.append(" · ").append(getTranslation("checkIn.written", Formats.day(language, written)));
        }
        Span said = new Span(line.toString());
        said.addClassName("small");
        return said;
    }

    private NativeButton removal(CheckIn checkIn) {
        NativeButton button = new NativeButton(getTranslation("checkIn.remove"), click -> remove.accept(checkIn));
        button.setAriaLabel(getTranslation(
                "checkIn.remove.name", Formats.day(language, checkIn.data().on())));
        button.addClassName("plain");
        return button;
    }
}
