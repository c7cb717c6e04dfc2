package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.imports.OwnProfile;
import nl.koers.reading.FirstRow;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import org.jspecify.annotations.Nullable;

/** Says once what the columns of an unknown file mean; the real importer shows underneath what would come of it. */
final class MappingPanel extends Div {

    private static final int MOST_HEADER_LINES = 15;
    private static final int LONGEST_NAME = 200;

    private final transient Mappings mappings;
    private final transient ImportWords words;
    private final transient List<FirstRow> all;
    private transient List<FirstRow> rows;
    private final Select<String> part = new Select<>();
    private final Select<Integer> header = new Select<>();
    private final Div columns = new Div();
    private final MappingOutcome outcome;
    private final TextField name;
    private transient @Nullable MappingForm form;
    private transient SerializableConsumer<@Nullable OwnProfile> done = profile -> {};

    MappingPanel(Mappings mappings, FileCard card, FileDesk desk, ImportWords words) {
        this.mappings = mappings;
        this.words = words;
        this.all = mappings.firstRows(card.upload(), card.setting());
        this.rows = all;
        outcome = new MappingOutcome(card, desk, words);
        addClassNames("stack", "mapping");
        name = new TextField(words.get("mapping.name"));
        name.setHelperText(words.get("mapping.name.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(proposed(card.upload().originalName()));
        name.addClassName("header-line");
        columns.addClassName("stack");
    }

    /** The name of the file without what differs from one export to the next. */
    static String proposed(String fileName) {
        String plain = fileName.replaceFirst("\\.[A-Za-z0-9]{2,4}$", "")
                .replaceAll("\\(\\d+\\)|\\d+", " ")
                .replaceAll("[\\s_.-]+", " ")
                .strip();
        return plain.isEmpty() ? "" : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** @param done told the saved profile, or null when it was given up */
    void whenDone(SerializableConsumer<@Nullable OwnProfile> done) {
        this.done = done;
    }

    void begin() {
        Button back = new Button(words.get("mapping.back"), click -> done.accept(null));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        if (rows.stream().noneMatch(row -> row.cells().size() > 1)) {
            add(new EmptyState(words.get("mapping.noTable"), back));
            return;
        }
        header.setLabel(words.get("mapping.header"));
        header.setItemLabelGenerator(this::line);
        header.addClassName("header-line");
        header.addValueChangeListener(change -> chosen(change.getValue()));
        Div where = new Div(parts(), header);
        where.addClassName("mapping-where");
        add(new Card(where, columns));
        add(Card.titled(words.get("mapping.preview"), outcome), finish(back));
        chosenPart(rows.getFirst().part());
    }

    /** Which file or sheet inside the file; not asked where there is one. */
    private Component parts() {
        List<String> names = all.stream().map(FirstRow::part).distinct().toList();
        part.setLabel(words.get("mapping.part"));
        part.setItems(names);
        part.setVisible(names.size() > 1);
        part.setValue(names.getFirst());
        part.addValueChangeListener(change -> chosenPart(change.getValue()));
        return part;
    }

    private void chosenPart(String name) {
        rows = all.stream().filter(row -> row.part().equals(name)).toList();
        header.setItems(IntStream.range(0, Math.min(rows.size(), MOST_HEADER_LINES))
                .boxed()
                .toList());
        header.setValue(MappingGuess.header(rows));
    }

    private String line(Integer index) {
        FirstRow row = rows.get(index);
        String cells = String.join(
                " · ",
                row.cells().stream().filter(cell -> !cell.isEmpty()).limit(6).toList());
        return words.get("mapping.line", row.line(), cells.isEmpty() ? "–" : cells);
    }

    private void chosen(@Nullable Integer index) {
        if (index == null) {
            return;
        }
        MappingForm shown = new MappingForm(mappings, words, rows, index, this::preview);
        form = shown;
        columns.removeAll();
        columns.add(shown);
        preview();
    }

    private Component finish(Button back) {
        Button save = new Button(words.get("mapping.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Card(name, FileCard.actions(save, back));
    }

    /** Shows what the importer makes of the file as it is mapped now. */
    private void preview() {
        MappingForm now = form;
        String missing = now == null ? "" : now.missing();
        if (now == null || !missing.isEmpty()) {
            outcome.waitFor(missing);
        } else {
            outcome.show(now.draft(words.get("mapping.draft")));
        }
    }

    private void save() {
        MappingForm now = form;
        if (now == null || !now.isComplete()) {
            return;
        }
        try {
            done.accept(mappings.save(now.draft(name.getValue())));
        } catch (InvalidInput wrong) {
            FieldError error = wrong.errors().getFirst();
            name.setErrorMessage(words.get(error.key(), error.arguments().toArray()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
