package nl.koers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.channel.Channel;
import nl.koers.imports.Refusal;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.DayField;

/** The one question a refusal leaves open, if what somebody says could help. */
final class FileQuestion extends Div {

    private final transient Supplier<ImportSetting> answer;
    private final boolean kept;

    /**
     * The question of this refusal; empty when nothing that can be said would help.
     *
     * @param channels all there are
     */
    static Optional<FileQuestion> of(Refusal refusal, List<Channel> channels, SourceWords words) {
        return switch (refusal.code()) {
            case "UNKNOWN_CHANNEL" -> channel(refusal, channels, words);
            case "AMBIGUOUS_DATE" -> Optional.of(dateOrder(words));
            case "AMBIGUOUS_NUMBER" -> Optional.of(decimal(words));
            case "SEVERAL_ACCOUNTS" -> Optional.of(account(refusal, words));
            case "UNKNOWN_FILE_DATE" -> Optional.of(fileDate(words));
            default -> Optional.empty();
        };
    }

    private FileQuestion(Component field, boolean kept, Supplier<ImportSetting> answer) {
        this.kept = kept;
        this.answer = answer;
        addClassName("way-out");
        add(field);
    }

    /** What was said; {@link ImportSetting#NONE} while nothing was. */
    ImportSetting answer() {
        return answer.get();
    }

    /** Whether the answer may go for the files that come after it as well. */
    boolean canBeKept() {
        return kept;
    }

    private static Optional<FileQuestion> channel(Refusal refusal, List<Channel> channels, SourceWords words) {
        List<Channel> offered = channels.stream()
                .filter(channel ->
                        refusal.choices().isEmpty() || refusal.choices().contains(channel.name()))
                .toList();
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        Select<Channel> select = select("import.wayOut.channel", offered, words);
        select.setItemLabelGenerator(Channel::name);
        return Optional.of(new FileQuestion(
                select,
                true,
                () -> said(select)
                        .map(channel -> new ImportSetting(channel.id(), null, null, null, null))
                        .orElse(ImportSetting.NONE)));
    }

    private static FileQuestion dateOrder(SourceWords words) {
        Select<DateOrder> select = select("import.wayOut.dateOrder", List.of(DateOrder.DMY, DateOrder.MDY), words);
        select.setItemLabelGenerator(order -> words.get("import.setting.dateOrder." + order));
        return new FileQuestion(
                select,
                true,
                () -> said(select)
                        .map(order -> new ImportSetting(null, null, order, null, null))
                        .orElse(ImportSetting.NONE));
    }

    private static FileQuestion decimal(SourceWords words) {
        Select<DecimalSign> select = select("import.wayOut.decimal", List.of(DecimalSign.values()), words);
        select.setItemLabelGenerator(sign -> words.get("import.setting.decimal." + sign));
        return new FileQuestion(
                select,
                true,
                () -> said(select)
                        .map(sign -> new ImportSetting(null, null, null, sign, null))
                        .orElse(ImportSetting.NONE));
    }

    private static FileQuestion account(Refusal refusal, SourceWords words) {
        if (refusal.choices().isEmpty()) {
            TextField field = new TextField(words.get("source.field.account"));
            return new FileQuestion(field, true, () -> account(field.getValue()));
        }
        Select<String> select = select("source.field.account", refusal.choices(), words);
        return new FileQuestion(select, true, () -> account(said(select).orElse("")));
    }

    private static ImportSetting account(String name) {
        return name.isBlank()
                ? ImportSetting.NONE
                : new ImportSetting(null, null, null, null, null, null, name.strip(), false);
    }

    private static FileQuestion fileDate(SourceWords words) {
        DayField day = new DayField(words.get("import.wayOut.fileDate"));
        return new FileQuestion(
                day,
                false,
                () -> said(day)
                        .map(on -> new ImportSetting(null, null, null, null, on))
                        .orElse(ImportSetting.NONE));
    }

    private static <T> Optional<T> said(HasValue<?, T> field) {
        return Optional.ofNullable(field.getValue());
    }

    private static <T> Select<T> select(String key, List<T> items, SourceWords words) {
        Select<T> select = new Select<>();
        select.setLabel(words.get(key));
        select.setItems(items);
        select.setPlaceholder(words.get("source.choose"));
        return select;
    }
}
