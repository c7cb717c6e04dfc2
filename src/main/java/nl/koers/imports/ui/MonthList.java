package nl.koers.imports.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.imports.TypedValue;
import nl.koers.imports.ui.MonthValues.Month;
import nl.koers.shell.AmountField;
import nl.koers.shell.DayField;

/** A field for each month, the newest first, and one for a single day. Enter goes on to the next. */
final class MonthList extends Div {

    private final transient ImportWords words;
    private final transient List<Month> months;
    private final List<AmountField> fields = new ArrayList<>();
    private final DayField day;
    private final AmountField ofDay;
    private final MetricKind kind;
    private final MetricUnit unit;
    private final SerializableConsumer<Integer> counted;

    /** How a metric counts, and how its figures are typed. */
    record Counts(MetricKind kind, MetricUnit unit) {}

    /** @param counted told how many values differ from what is known, after every change */
    MonthList(List<Month> months, Counts counts, ImportWords words, SerializableConsumer<Integer> counted) {
        this.months = months;
        this.kind = counts.kind();
        this.unit = counts.unit();
        this.words = words;
        this.counted = counted;
        addClassName("typed");
        day = new DayField(words.get("values.day"));
        day.setMax(months.getFirst().latest());
        ofDay = field(words.get("values.value"));
        for (Month month : months) {
            add(row(month));
        }
        ofDay.setLabel(words.get("values.value"));
        Div one = new Div(day, ofDay);
        one.addClassNames("pair", "one-day");
        add(new H3(words.get("values.aDay")), one);
        for (int i = 0; i + 1 < fields.size(); i++) {
            AmountField next = fields.get(i + 1);
            fields.get(i).addKeyDownListener(Key.ENTER, press -> next.focus());
        }
    }

    private Div row(Month month) {
        String name = words.month(month.month());
        AmountField field = field(name);
        field.setAmount(month.value());
        fields.add(field);
        Span label = new Span(name);
        Span note = new Span(note(month));
        note.addClassName("small");
        Div row = new Div(label, field, note);
        row.addClassName("typed-row");
        return row;
    }

    private String note(Month month) {
        LocalDate on = month.knownOn();
        return on == null || kind != MetricKind.LEVEL ? "" : words.get("values.on", words.period(on, on));
    }

    private AmountField field(String name) {
        AmountField field = new AmountField("");
        field.setAriaLabel(name);
        field.setUnit(unit);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            counted.accept(count());
        });
        return field;
    }

    private int count() {
        int months = 0;
        for (int i = 0; i < fields.size(); i++) {
            months += isChanged(i) ? 1 : 0;
        }
        return months + (ofDay.amount().isPresent() && day.getValue() != null ? 1 : 0);
    }

    private boolean isChanged(int month) {
        Optional<Double> amount = fields.get(month).amount();
        return amount.isPresent() && !amount.get().equals(months.get(month).value());
    }

    /** Whether every field holds nothing or a number that may be; marks the first that does not. */
    boolean isReadable() {
        List<AmountField> all = new ArrayList<>(fields);
        all.add(ofDay);
        for (AmountField field : all) {
            boolean negative = kind == MetricKind.LEVEL && field.amount().orElse(0.0) < 0;
            if (field.unreadable() || negative) {
                field.setErrorMessage(words.get(negative ? "values.negative" : "values.unreadable"));
                field.setInvalid(true);
                field.focus();
                return false;
            }
        }
        return true;
    }

    /** What differs from what is known. */
    List<TypedValue> changed(ChannelId channel, String metric) {
        List<TypedValue> changed = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (isChanged(i)) {
                Month month = months.get(i);
                changed.add(new TypedValue(
                        channel,
                        metric,
                        month.from(),
                        month.to(),
                        fields.get(i).amount().orElseThrow()));
            }
        }
        LocalDate single = day.getValue();
        if (single != null) {
            ofDay.amount().ifPresent(value -> changed.add(new TypedValue(channel, metric, single, single, value)));
        }
        return changed;
    }
}
