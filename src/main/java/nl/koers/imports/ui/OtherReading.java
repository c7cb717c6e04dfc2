package nl.koers.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import nl.koers.channel.Channel;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.DayField;

/** For a file that was not understood as it was meant: say otherwise, or map it by hand. Left alone, the file decides. */
final class OtherReading extends Details {

    static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "windows-1250", "windows-1251");

    private final transient FileCard card;
    private final transient FileDeck deck;
    private final Select<Channel> channel = new Select<>();
    private final Select<DateOrder> dateOrder;
    private final Select<DecimalSign> decimal;
    private final DayField fileDate;
    private final Select<String> encoding = new Select<>();

    OtherReading(FileCard card, FileDeck deck) {
        this.card = card;
        this.deck = deck;
        ImportWords words = deck.words();
        setSummaryText(words.get("import.setting.summary"));
        channel.setLabel(words.get("import.setting.channel"));
        channel.setItems(deck.channels());
        channel.setItemLabelGenerator(item -> item == null ? fileSays() : item.name());
        optional(channel);
        dateOrder = choice("import.setting.dateOrder", DateOrder.values());
        decimal = choice("import.setting.decimal", DecimalSign.values());
        fileDate = new DayField(words.get("import.setting.fileDate"));
        fileDate.setHelperText(words.get("import.setting.fileDate.help"));
        fileDate.setClearButtonVisible(true);
        encoding.setLabel(words.get("import.setting.encoding"));
        encoding.setItems(ENCODINGS);
        encoding.setItemLabelGenerator(item -> item == null ? fileSays() : item);
        optional(encoding);
        show(card.setting());
        Div form = new Div(channel, fileDate, dateOrder, decimal, encoding);
        form.addClassName("form");
        Div actions = new Div(
                new Button(words.get("import.setting.again"), click -> card.read(setting())),
                new Button(words.get("import.map"), click -> deck.host().map(card)));
        actions.addClassName("file-actions");
        Div content = new Div(form, actions);
        content.addClassName("stack");
        add(content);
    }

    private <E extends Enum<E>> Select<E> choice(String key, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(deck.words().get(key));
        select.setItems(Arrays.asList(values));
        select.setItemLabelGenerator(
                item -> item == null ? fileSays() : deck.words().get(key + "." + item));
        optional(select);
        return select;
    }

    private void optional(Select<?> select) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(fileSays());
        select.setPlaceholder(fileSays());
    }

    private String fileSays() {
        return deck.words().get("import.setting.fromFile");
    }

    private void show(ImportSetting said) {
        deck.channels().stream()
                .filter(item -> item.id().equals(said.channel()))
                .findFirst()
                .ifPresent(channel::setValue);
        dateOrder.setValue(said.dateOrder());
        decimal.setValue(said.decimal());
        fileDate.setValue(said.fileDate());
        if (said.encoding() != null && ENCODINGS.contains(said.encoding())) {
            encoding.setValue(said.encoding());
        }
    }

    private ImportSetting setting() {
        Channel chosen = channel.getValue();
        return card.setting()
                .withChannel(chosen == null ? null : chosen.id())
                .withDateOrder(dateOrder.getValue())
                .withDecimal(decimal.getValue())
                .withFileDate(fileDate.getValue())
                .withEncoding(encoding.getValue());
    }
}
