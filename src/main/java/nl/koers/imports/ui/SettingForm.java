package nl.koers.imports.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import nl.koers.channel.Channel;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.DayField;

/** What somebody may say about files that do not say it themselves; left alone, the file decides. */
final class SettingForm extends Details {

    private final Select<Channel> channel;
    private final Select<DateOrder> dateOrder;
    private final Select<DecimalSign> decimal;
    private final DayField fileDate;
    private transient volatile ImportSetting setting = ImportSetting.NONE;

    SettingForm(List<Channel> channels) {
        setSummaryText(getTranslation("import.setting.summary"));
        channel = new Select<>();
        channel.setLabel(getTranslation("import.setting.channel"));
        channel.setItems(channels);
        channel.setItemLabelGenerator(item -> item == null ? fileSays() : item.name());
        dateOrder = select("import.setting.dateOrder", DateOrder.values());
        decimal = select("import.setting.decimal", DecimalSign.values());
        fileDate = new DayField(getTranslation("import.setting.fileDate"));
        fileDate.setHelperText(getTranslation("import.setting.fileDate.help"));
        optional(channel);
        Div form = new Div(channel, fileDate, dateOrder, decimal);
        form.addClassName("form");
        Paragraph why = new Paragraph(getTranslation("import.setting.why"));
        why.addClassName("quiet");
        Div content = new Div(why, form);
        content.addClassName("stack");
        add(content);
        channel.addValueChangeListener(change -> read());
        dateOrder.addValueChangeListener(change -> read());
        decimal.addValueChangeListener(change -> read());
        fileDate.addValueChangeListener(change -> read());
    }

    private <E extends Enum<E>> Select<E> select(String key, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(Arrays.asList(values));
        select.setItemLabelGenerator(item -> item == null ? fileSays() : getTranslation(key + "." + item));
        optional(select);
        return select;
    }

    private void optional(Select<?> select) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(fileSays());
        select.setPlaceholder(fileSays());
    }

    private String fileSays() {
        return getTranslation("import.setting.fromFile");
    }

    private void read() {
        Channel chosen = channel.getValue();
        setting = new ImportSetting(
                chosen == null ? null : chosen.id(),
                null,
                dateOrder.getValue(),
                decimal.getValue(),
                fileDate.getValue());
    }

    /** As it was last chosen; may be asked from any thread. */
    ImportSetting setting() {
        return setting;
    }
}
