package nl.koers.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
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
            "NO_DATED_FIGURES",
            "NO_YEAR",
            "SPLIT_TABLE",
            "WHICH_FIGURE");

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
        return refusal.errors().isEmpty()
                && !refusal.code().startsWith("AMBIGUOUS")
                && !refusal.code().equals("UNKNOWN_CHANNEL");
    }

    /** The question; empty when nothing that can be said would help. */
    Optional<Div> of(FileCard card, Refusal refusal) {
        return switch (refusal.code()) {
            case "UNKNOWN_CHANNEL" -> Optional.of(channel(card, refusal));
            case "AMBIGUOUS_DATE" -> Optional.of(dateOrder(card, refusal));
            case "AMBIGUOUS_NUMBER" -> Optional.of(decimal(card, refusal));
            case "UNKNOWN_FILE_DATE" -> Optional.of(fileDate(card, refusal));
            case "SEVERAL_ACCOUNTS", "UNKNOWN_ACCOUNT" -> Optional.of(account(card, refusal));
            case "UNKNOWN_ENCODING" -> Optional.of(encoding(card, refusal));
            default -> Optional.empty();
        };
    }

    private Div channel(FileCard card, Refusal refusal) {
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
            return ChoiceQuestion.row(create);
        }
        create.addThemeVariants(ButtonVariant.TERTIARY);
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

    private Div dateOrder(FileCard card, Refusal refusal) {
        return question(
                card,
                refusal,
                "import.wayOut.dateOrder",
                List.of(DateOrder.DMY, DateOrder.MDY),
                order -> words.dateExample(order, refusal.value()),
                order -> said -> said.withDateOrder(order));
    }

    private Div decimal(FileCard card, Refusal refusal) {
        return question(
                card,
                refusal,
                "import.wayOut.decimal",
                List.of(DecimalSign.values()),
                sign -> words.numberExample(sign, refusal.value()),
                sign -> said -> said.withDecimal(sign));
    }

    private Div account(FileCard card, Refusal refusal) {
        return question(
                card,
                refusal,
                "import.wayOut.account",
                refusal.choices(),
                name -> name,
                name -> said -> said.withAccount(name));
    }

    private Div encoding(FileCard card, Refusal refusal) {
        return question(
                card,
                refusal,
                "import.wayOut.encoding",
                refusal.choices().isEmpty() ? OtherReading.ENCODINGS : refusal.choices(),
                name -> name,
                name -> said -> said.withEncoding(name));
    }

    private Div fileDate(FileCard card, Refusal refusal) {
        DayField day = new DayField(words.get("import.wayOut.fileDate"));
        Checkbox others = others(card, refusal);
        Button button = ChoiceQuestion.goOn(words, () -> {
            if (day.getValue() == null) {
                day.setErrorMessage(words.get("import.wayOut.choose"));
                day.setInvalid(true);
            } else {
                deck.answer(card, refusal.code(), said -> said.withFileDate(day.getValue()), others.getValue());
            }
        });
        return ChoiceQuestion.row(day, others, button);
    }

    private <T> Div question(
            FileCard card,
            Refusal refusal,
            String key,
            List<T> choices,
            SerializableFunction<T, String> label,
            SerializableFunction<T, UnaryOperator<ImportSetting>> answer) {
        Checkbox others = others(card, refusal);
        return new ChoiceQuestion<>(words, words.get(key), choices, label)
                .answered(others, choice -> deck.answer(card, refusal.code(), answer.apply(choice), others.getValue()));
    }

    /** Files that ask the same may be answered together. */
    private Checkbox others(FileCard card, Refusal refusal) {
        long count = deck.othersThatAsk(card, refusal.code());
        Checkbox others = new Checkbox(words.get("import.wayOut.others", count));
        others.setVisible(count > 0);
        return others;
    }
}
