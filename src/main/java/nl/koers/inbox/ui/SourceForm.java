package nl.koers.inbox.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.koers.channel.Channel;
import nl.koers.inbox.SourceData;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.shell.FormErrors;

/** The fields of what is said about a source; left alone, each file decides. */
final class SourceForm extends Div {

    final ComboBox<Channel> channel = new ComboBox<>();
    final TextField folder = new TextField();
    private final IntegerField cadenceDays = new IntegerField();
    private final ComboBox<String> profile = new ComboBox<>();
    private final Select<DateOrder> dateOrder = new Select<>();
    private final Select<DecimalSign> decimal = new Select<>();
    private final TextField encoding = new TextField();
    private final TextField account = new TextField();
    private final Checkbox skipsBadRows = new Checkbox();
    private final transient SourceWords words;

    SourceForm(List<Channel> channels, List<String> profiles, SourceWords words, FormErrors errors) {
        this.words = words;
        channel.setItems(channels);
        channel.setItemLabelGenerator(Channel::name);
        channel.setPlaceholder(words.get("source.channel.inFile"));
        channel.setClearButtonVisible(true);
        profile.setItems(profiles);
        profile.setItemLabelGenerator(words::profile);
        profile.setPlaceholder(words.get("source.profile.recognised"));
        profile.setClearButtonVisible(true);
        cadenceDays.setStepButtonsVisible(true);
        cadenceDays.setMin(1);
        optional(dateOrder, "import.setting.dateOrder", DateOrder.values());
        optional(decimal, "import.setting.decimal", DecimalSign.values());
        label(errors);
        Div rare = new Div(profile, dateOrder, decimal, encoding, account, skipsBadRows);
        rare.addClassName("form");
        skipsBadRows.addClassName("wide");
        Div usual = new Div(channel, folder, cadenceDays);
        usual.addClassName("form");
        addClassName("stack");
        add(usual, new Details(words.get("source.field.more"), rare));
    }

    private void label(FormErrors errors) {
        errors.bind("channel", channel).setLabel(words.get("source.field.channel"));
        errors.bind("folder", folder).setLabel(words.get("source.field.folder"));
        errors.bind("cadenceDays", cadenceDays).setLabel(words.get("source.field.cadenceDays"));
        errors.bind("profile", profile).setLabel(words.get("source.field.profile"));
        errors.bind("encoding", encoding).setLabel(words.get("source.field.encoding"));
        errors.bind("account", account).setLabel(words.get("source.field.account"));
        dateOrder.setLabel(words.get("import.setting.dateOrder"));
        decimal.setLabel(words.get("import.setting.decimal"));
        skipsBadRows.setLabel(words.get("source.field.skipsBadRows"));
        cadenceDays.setHelperText(words.get("source.help.cadenceDays"));
        encoding.setHelperText(words.get("source.help.encoding"));
        account.setHelperText(words.get("source.help.account"));
    }

    private <E extends Enum<E>> void optional(Select<E> select, String key, E[] values) {
        String fileSays = words.get("import.setting.fromFile");
        select.setItems(Arrays.asList(values));
        select.setItemLabelGenerator(item -> item == null ? fileSays : words.get(key + "." + item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(fileSays);
        select.setPlaceholder(fileSays);
    }

    void fill(SourceData said, List<Channel> channels) {
        channels.stream()
                .filter(one -> one.id().equals(said.channel()))
                .findFirst()
                .ifPresent(channel::setValue);
        cadenceDays.setValue(said.cadenceDays());
        profile.setValue(said.profile().isEmpty() ? null : said.profile());
        dateOrder.setValue(said.dateOrder());
        decimal.setValue(said.decimal());
        encoding.setValue(said.encoding());
        account.setValue(said.account());
        skipsBadRows.setValue(said.skipsBadRows());
    }

    SourceData read() {
        Channel chosen = channel.getValue();
        Integer days = cadenceDays.getValue();
        return new SourceData(
                chosen == null ? null : chosen.id(),
                Objects.requireNonNullElse(profile.getValue(), ""),
                days == null ? 0 : days,
                dateOrder.getValue(),
                decimal.getValue(),
                encoding.getValue(),
                account.getValue(),
                skipsBadRows.getValue());
    }
}
