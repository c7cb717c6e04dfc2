package nl.koers.cost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import nl.koers.cost.CostEntry;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostShare;
import nl.koers.cost.Money;
import nl.koers.goal.GoalId;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.Formats;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.DayField;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;
import org.jspecify.annotations.Nullable;

/** Asks what was spent or worked, on what, and which goals bear it. */
final class CostDialog extends Dialog {

    private final transient CostTabs desk;
    private final transient @Nullable CostEntry old;
    private final Currency currency;
    private final FormErrors errors = new FormErrors();
    private final DayField on;
    private final Select<CostKind> kind;
    private final TextField amount;
    private final TextField hours;
    private final TextArea note;
    private final SharesField shares;

    /** @param old what is changed; null for a new one, which the goal bears alone until somebody shares it */
    CostDialog(CostTabs desk, GoalId goal, @Nullable CostEntry old, CostFormat format, Runnable done) {
        this.desk = desk;
        this.old = old;
        this.currency = format.currency();
        setHeaderTitle(getTranslation(old == null ? "cost.add" : "cost.change.title"));
        setWidth("560px");
        on = errors.bind("on", new DayField(getTranslation("cost.on")));
        on.setMax(desk.today());
        kind = errors.bind("kind", new Select<>());
        kind.setLabel(getTranslation("cost.kind"));
        kind.setItems(CostKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("cost.kind." + item));
        amount = errors.bind("amount", new TextField(getTranslation("cost.amount")));
        amount.setSuffixComponent(new Span(currency.getCurrencyCode()));
        amount.setHelperText(getTranslation("cost.amount.help"));
        hours = errors.bind("minutes", new TextField(getTranslation("cost.hours")));
        hours.setHelperText(getTranslation("cost.hours.help"));
        note = errors.bind("note", new TextArea(getTranslation("cost.note")));
        note.setMaxLength(500);
        shares = errors.bind("shares", new SharesField(getTranslation("cost.shares"), desk));
        arrange();
        fill(goal, format);
        Button keep = new Button(getTranslation("shell.save"), click -> keep(done));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), keep);
    }

    private void arrange() {
        on.setRequiredIndicatorVisible(true);
        kind.setRequiredIndicatorVisible(true);
        note.addClassName("wide");
        shares.addClassName("wide");
        Div fields = new Div(on, kind, amount, hours, note, shares);
        fields.addClassName("form");
        add(fields);
    }

    private void fill(GoalId goal, CostFormat format) {
        CostEntry entry = old;
        if (entry == null) {
            on.setValue(desk.today());
            shares.setValue(List.of(CostShare.whole(goal)));
            return;
        }
        CostEntryData data = entry.data();
        on.setValue(data.on());
        kind.setValue(data.kind());
        amount.setValue(data.amount() == 0 ? "" : plain(data.amount(), format));
        hours.setValue(data.minutes() == 0 ? "" : format.hours(data.minutes()));
        note.setValue(data.note());
        shares.setValue(data.shares());
    }

    /** The amount as somebody would type it. */
    static String plain(long minor, CostFormat format) {
        Money money = new Money(minor, format.currency());
        return Formats.number(
                format.language(),
                money.amount().doubleValue(),
                format.currency().getDefaultFractionDigits());
    }

    private void keep(Runnable done) {
        errors.clear();
        try {
            CostEntryData data = read();
            CostEntry entry = old;
            if (entry == null) {
                desk.costs().add(data);
            } else {
                desk.costs().change(entry.id(), entry.version(), data);
            }
            close();
            Notice.done(getTranslation("cost.kept"));
            done.run();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        } catch (EditConflict changed) {
            Notice.refused(getTranslation(EditConflict.KEY));
        }
    }

    private CostEntryData read() {
        CostReading reading = new CostReading(getLocale());
        LocalDate day = on.getValue();
        CostKind chosen = kind.getValue();
        reading.require(day != null, "on", "cost.on.required");
        reading.require(chosen != null, "kind", "cost.kind.required");
        @Nullable Long money = reading.money("amount", amount.getValue(), currency);
        @Nullable Long minutes = reading.minutes("minutes", hours.getValue());
        reading.require(shares.isReadable(), "shares", "cost.shares.unreadable");
        reading.finish();
        return new CostEntryData(
                day, money == null ? 0 : money, minutes == null ? 0 : minutes, chosen, note.getValue(), shares.read());
    }
}
