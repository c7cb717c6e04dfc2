package nl.koers.cost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.koers.cost.HourlyRate;
import nl.koers.cost.HourlyRates;
import nl.koers.i18n.Formats;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.shell.Card;
import nl.koers.shell.DayField;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;
import org.jspecify.annotations.Nullable;

/** What an hour of own work costs, from which day on. */
final class HourlyRateCard extends Card {

    private final transient HourlyRateCards desk;
    private final FormErrors errors = new FormErrors();
    private final UnorderedList rates = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("cost.rate.none"));
    private final TextField rate;
    private final DayField from;

    HourlyRateCard(HourlyRateCards desk) {
        this.desk = desk;
        setAriaLabel(getTranslation("cost.rate.title"));
        Paragraph lead = new Paragraph(getTranslation("cost.rate.lead"));
        lead.addClassName("quiet");
        rates.addClassName("plain-list");
        rate = errors.bind("rate", new TextField(getTranslation("cost.rate.amount")));
        from = errors.bind("from", new DayField(getTranslation("cost.rate.from")));
        from.setValue(desk.today());
        Div fields = new Div(rate, from);
        fields.addClassName("form");
        Div end = new Div(new Button(getTranslation("cost.rate.keep"), click -> keep()));
        end.addClassName("actions");
        add(new H2(getTranslation("cost.rate.title")), lead, none, rates, fields, end);
        show(desk.hours().all());
    }

    private void show(HourlyRates known) {
        none.setVisible(known.all().isEmpty());
        rates.setVisible(!known.all().isEmpty());
        rates.removeAll();
        rate.setSuffixComponent(new Span(desk.currency().getCurrencyCode()));
        known.all().reversed().forEach(each -> rates.add(item(each)));
    }

    private ListItem item(HourlyRate each) {
        CostFormat format = new CostFormat(Texts.spoken(getLocale()), desk.currency());
        String day = Formats.day(format.language(), each.from());
        NativeButton away = new NativeButton(getTranslation("cost.rate.drop"), click -> drop(each));
        away.setAriaLabel(getTranslation("cost.rate.drop.name", day));
        away.addClassName("plain");
        return new ListItem(new Span(getTranslation("cost.rate.said", format.money(each.amount()), day) + " "), away);
    }

    private void keep() {
        errors.clear();
        try {
            CostReading reading = new CostReading(getLocale());
            @Nullable LocalDate day = from.getValue();
            reading.require(!rate.getValue().isBlank(), "rate", "cost.rate.required");
            @Nullable Long amount = reading.money("rate", rate.getValue(), desk.currency());
            reading.require(day != null, "from", "cost.on.required");
            reading.finish();
            if (amount != null && day != null) {
                show(desk.hours().decide(new HourlyRate(day, amount)));
                rate.clear();
                Notice.done(getTranslation("cost.rate.kept"));
            }
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        }
    }

    private void drop(HourlyRate each) {
        show(desk.hours().drop(each));
        Notice.done(getTranslation("cost.rate.dropped"));
    }
}
