package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.ui.ChannelNavigation;
import nl.koers.imports.Refusal;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.DayField;

/** The one question that a refused file leaves open, with its choices in place. */
final class WayOut {

    private static final int MOST_RADIOS = 4;
    private static final Set<String> MAPPABLE = Set.of(
            "NOT_RECOGNISED",
            "MIXED_SEPARATORS",
            "NO_DATE_COLUMN",
            "NO_DATES",
            "UNKNOWN_FIGURES",
            "AMBIGUOUS_PERIOD",
            "DUPLICATE_COLUMN",
            "METRIC_NAME",
            "NOTHING_TO_IMPORT",
            "NO_DATED_FIGURES");
    private static final Set<String> OF_ROWS = Set.of(
            "DATE",
            "NUMBER",
            "EXCEL_DATE",
            "NEGATIVE_LEVEL",
            "METRIC_NAME",
            "TOO_MANY_CELLS",
            "DUPLICATE_ROW",
            "POST_ID",
            "UNKNOWN_CHANNEL");

    private final Channels channels;
    private final ImportWords words;
    private final FileDeck deck;

    WayOut(Channels channels, ImportWords words, FileDeck deck) {
        this.channels = channels;
        this.words = words;
        this.deck = deck;
    }

    /** Whether saying what its columns mean could help. */
    boolean canBeMapped(Refusal refusal) {
        return MAPPABLE.contains(refusal.code());
    }

    /** Whether another export of the platform could be the answer. */
    boolean mayBeAnotherExport(Refusal refusal) {
        return refusal.errors().isEmpty() && !refusal.code().startsWith("AMBIGUOUS");
    }

    /** The question; empty when nothing that can be said would help. */
    Optional<Component> of(FileCard card, Refusal refusal) {
        return switch (refusal.code()) {
            case "UNKNOWN_CHANNEL" -> Optional.of(channel(card, refusal));
            case "AMBIGUOUS_DATE" -> Optional.of(dateOrder(card, refusal));
            case "AMBIGUOUS_NUMBER" -> Optional.of(decimal(card, refusal));
            case "UNKNOWN_FILE_DATE" -> Optional.of(fileDate(card, refusal));
            case "SEVERAL_ACCOUNTS", "UNKNOWN_ACCOUNT" -> Optional.of(account(card, refusal));
            case "UNKNOWN_ENCODING" -> Optional.of(encoding(card, refusal));
            default -> withoutRows(card, refusal);
        };
    }

    private Component channel(FileCard card, Refusal refusal) {
        List<Channel> offered = channels.all().stream()
                .filter(channel ->
                        refusal.choices().isEmpty() || refusal.choices().contains(channel.name()))
                .toList();
        Button create = new Button(
                words.get("import.wayOut.newChannel"),
                click -> ChannelNavigation.askForNew(
                        channels,
                        made -> deck.answer(card, refusal.code(), said -> said.withChannel(made.id()), false)));
        if (offered.isEmpty()) {
            create.addThemeVariants(ButtonVariant.PRIMARY);
            return row(create);
        }
        Div row = question(
                card,
                refusal,
                "import.wayOut.channel",
                offered,
                Channel::name,
                channel -> said -> said.withChannel(channel.id()));
        row.add(create);
        return row;
    }

    private Component dateOrder(FileCard card, Refusal refusal) {
        return question(
                card,
                refusal,
                "import.wayOut.dateOrder",
                List.of(DateOrder.DMY, DateOrder.MDY),
                order -> words.dateExample(order, refusal.value()),
                order -> said -> said.withDateOrder(order));
    }

    private Component decimal(FileCard card, Refusal refusal) {
        return question(
                card,
                refusal,
                "import.wayOut.decimal",
                List.of(DecimalSign.values()),
                sign -> words.numberExample(sign, refusal.value()),
                sign -> said -> said.withDecimal(sign));
    }

    private Component account(FileCard card, Refusal refusal) {
        return question(
                card,
                refusal,
                "import.wayOut.account",
                refusal.choices(),
                name -> name,
                name -> said -> said.withAccount(name));
    }

    private Component encoding(FileCard card, Refusal refusal) {
        return question(
                card,
                refusal,
                "import.wayOut.encoding",
                refusal.choices().isEmpty() ? OtherReading.ENCODINGS : refusal.choices(),
                name -> name,
                name -> said -> said.withEncoding(name));
    }

    private Component fileDate(FileCard card, Refusal refusal) {
        DayField day = new DayField(words.get("import.wayOut.fileDate"));
        Checkbox others = others(card, refusal);
        Button button = again(() -> {
            if (day.getValue() == null) {
                day.setErrorMessage(words.get("import.wayOut.choose"));
                day.setInvalid(true);
            } else {
                deck.answer(card, refusal.code(), said -> said.withFileDate(day.getValue()), others.getValue());
            }
        });
        return row(day, others, button);
    }

    /** Leaving rows out is a choice of people, never a default. */
    private Optional<Component> withoutRows(FileCard card, Refusal refusal) {
        boolean offered = OF_ROWS.contains(refusal.code())
                && refusal.rejected() > 0
                && !card.setting().skipsBadRows();
        if (!offered) {
            return Optional.empty();
        }
        Button skip = new Button(
                words.get("import.wayOut.skip", refusal.rejected()),
                click -> deck.answer(card, refusal.code(), ImportSetting::withoutBadRows, false));
        return Optional.of(row(skip));
    }

    private <T> Div question(
            FileCard card,
            Refusal refusal,
            String key,
            List<T> choices,
            SerializableFunction<T, String> label,
            SerializableFunction<T, UnaryOperator<ImportSetting>> answer) {
        Checkbox others = others(card, refusal);
        SerializableConsumer<T> chosen =
                choice -> deck.answer(card, refusal.code(), answer.apply(choice), others.getValue());
        return choices.size() <= MOST_RADIOS
                ? radios(words.get(key), choices, label, chosen, others)
                : select(words.get(key), choices, label, chosen, others);
    }

    private <T> Div radios(
            String question,
            List<T> choices,
            SerializableFunction<T, String> label,
            SerializableConsumer<T> chosen,
            Checkbox others) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(question);
        group.setItems(choices);
        group.setRenderer(new TextRenderer<>(label::apply));
        group.setManualValidation(true);
        if (choices.size() == 1) {
            group.setValue(choices.getFirst());
        }
        return row(group, others, again(() -> {
            if (group.getValue() == null) {
                group.setErrorMessage(words.get("import.wayOut.choose"));
                group.setInvalid(true);
            } else {
                chosen.accept(group.getValue());
            }
        }));
    }

    private <T> Div select(
            String question,
            List<T> choices,
            SerializableFunction<T, String> label,
            SerializableConsumer<T> chosen,
            Checkbox others) {
        Select<T> select = new Select<>();
        select.setLabel(question);
        select.setItems(choices);
        select.setItemLabelGenerator(label::apply);
        select.setManualValidation(true);
        return row(select, others, again(() -> {
            if (select.getValue() == null) {
                select.setErrorMessage(words.get("import.wayOut.choose"));
                select.setInvalid(true);
            } else {
                chosen.accept(select.getValue());
            }
        }));
    }

    /** Files that ask the same may be answered together. */
    private Checkbox others(FileCard card, Refusal refusal) {
        long count = deck.othersThatAsk(card, refusal.code());
        Checkbox others = new Checkbox(words.get("import.wayOut.others", count));
        others.setVisible(count > 0);
        return others;
    }

    private Button again(com.vaadin.flow.server.Command answer) {
        Button button = new Button(words.get("import.wayOut.again"), click -> answer.execute());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("way-out");
        return row;
    }
}
