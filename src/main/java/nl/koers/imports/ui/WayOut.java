package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.ui.ChannelNavigation;
import nl.koers.imports.Refusal;
import nl.koers.imports.Upload;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.DayField;

/** What somebody can say right there about a file that was refused, to try it again. */
final class WayOut {

    /** Tries again away from the screen and shows what came of it on the card. */
    interface Again {

        void run(FileCard card, Upload upload, ImportSetting setting);
    }

    private final Channels channels;
    private final ImportWords words;
    private final Again again;

    WayOut(Channels channels, ImportWords words, Again again) {
        this.channels = channels;
        this.words = words;
        this.again = again;
    }

    void again(FileCard card, Upload upload, ImportSetting setting) {
        again.run(card, upload, setting);
    }

    /**
     * The question that this refusal leaves open; empty when nothing that can be said would help.
     *
     * @param retry takes the setting with the answer
     */
    Optional<Component> of(ImportSetting setting, Refusal refusal, SerializableConsumer<ImportSetting> retry) {
        return switch (refusal.code()) {
            case "UNKNOWN_CHANNEL" -> Optional.of(channel(setting, refusal, retry));
            case "AMBIGUOUS_DATE" -> Optional.of(dateOrder(setting, retry));
            case "AMBIGUOUS_NUMBER" -> Optional.of(decimal(setting, retry));
            case "UNKNOWN_FILE_DATE" -> Optional.of(fileDate(setting, retry));
            default -> Optional.empty();
        };
    }

    private Component channel(ImportSetting said, Refusal refusal, SerializableConsumer<ImportSetting> retry) {
        List<Channel> offered = channels.all().stream()
                .filter(channel ->
                        refusal.choices().isEmpty() || refusal.choices().contains(channel.name()))
                .toList();
        SerializableConsumer<Channel> chosen = channel -> retry.accept(
                new ImportSetting(channel.id(), said.profile(), said.dateOrder(), said.decimal(), said.fileDate()));
        Button create = new Button(
                words.get("import.wayOut.newChannel"), click -> ChannelNavigation.askForNew(channels, chosen));
        if (offered.isEmpty()) {
            create.addThemeVariants(ButtonVariant.PRIMARY);
            return row(create);
        }
        Select<Channel> select = select("import.wayOut.channel", offered);
        select.setItemLabelGenerator(Channel::name);
        return row(select, tryAgain(select, chosen), create);
    }

    private Component dateOrder(ImportSetting said, SerializableConsumer<ImportSetting> retry) {
        Select<DateOrder> select = select("import.wayOut.dateOrder", List.of(DateOrder.DMY, DateOrder.MDY));
        select.setItemLabelGenerator(order -> words.get("import.setting.dateOrder." + order));
        return row(
                select,
                tryAgain(
                        select,
                        order -> retry.accept(new ImportSetting(
                                said.channel(), said.profile(), order, said.decimal(), said.fileDate()))));
    }

    private Component decimal(ImportSetting said, SerializableConsumer<ImportSetting> retry) {
        Select<DecimalSign> select = select("import.wayOut.decimal", List.of(DecimalSign.values()));
        select.setItemLabelGenerator(sign -> words.get("import.setting.decimal." + sign));
        return row(
                select,
                tryAgain(
                        select,
                        sign -> retry.accept(new ImportSetting(
                                said.channel(), said.profile(), said.dateOrder(), sign, said.fileDate()))));
    }

    private Component fileDate(ImportSetting said, SerializableConsumer<ImportSetting> retry) {
        DayField day = new DayField(words.get("import.wayOut.fileDate"));
        Button button = new Button(words.get("import.wayOut.again"), click -> {
            if (day.getValue() != null) {
                retry.accept(new ImportSetting(
                        said.channel(), said.profile(), said.dateOrder(), said.decimal(), day.getValue()));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return row(day, button);
    }

    private <T> Select<T> select(String key, List<T> items) {
        Select<T> select = new Select<>();
        select.setLabel(words.get(key));
        select.setItems(items);
        select.setValue(items.getFirst());
        return select;
    }

    private <T> Button tryAgain(Select<T> select, SerializableConsumer<T> answer) {
        Button button = new Button(words.get("import.wayOut.again"), click -> answer.accept(select.getValue()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("way-out");
        return row;
    }
}
