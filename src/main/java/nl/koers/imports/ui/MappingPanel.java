package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.imports.ImportPreview;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.PreviewResult;
import nl.koers.imports.Refusal;
import nl.koers.reading.FirstRow;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** Says once what the columns of an unknown file mean; the real importer shows underneath what would come of it. */
final class MappingPanel extends Div {

    private static final int MOST_HEADER_LINES = 15;

    private final transient Mappings mappings;
    private final transient FileCard card;
    private final transient FileDesk desk;
    private final transient ImportWords words;
    private final transient List<FirstRow> all;
    private transient List<FirstRow> rows;
    private final Select<String> part = new Select<>();
    private final Select<Integer> header = new Select<>();
    private final Div columns = new Div();
    private final Div outcome = new Div();
    private final TextField name;
    private final H2 heading;
    private transient @Nullable MappingForm form;
    private transient SerializableConsumer<@Nullable OwnProfile> done = profile -> {};
    private int turn;

    MappingPanel(Mappings mappings, FileCard card, FileDesk desk, ImportWords words) {
        this.mappings = mappings;
        this.card = card;
        this.desk = desk;
        this.words = words;
        this.all = mappings.firstRows(card.upload(), card.setting());
        this.rows = all;
        addClassNames("stack", "mapping");
        heading = new H2(words.get("mapping.title", card.upload().originalName()));
        heading.getElement().setAttribute("tabindex", "-1");
        name = new TextField(words.get("mapping.name"));
        name.setHelperText(words.get("mapping.name.help"));
        name.setMaxLength(200);
        name.setManualValidation(true);
        columns.addClassName("stack");
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    /** @param done told the saved profile, or null when it was given up */
    void whenDone(SerializableConsumer<@Nullable OwnProfile> done) {
        this.done = done;
    }

    void begin() {
        Paragraph lead = new Paragraph(words.get("mapping.lead"));
        lead.addClassName("lead");
        Button back = new Button(words.get("mapping.back"), click -> done.accept(null));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(heading, lead));
        if (rows.stream().noneMatch(row -> row.cells().size() > 1)) {
            add(new EmptyState(words.get("mapping.noTable"), back));
            return;
        }
        header.setLabel(words.get("mapping.header"));
        header.setItemLabelGenerator(this::line);
        header.addClassName("header-line");
        header.addValueChangeListener(change -> chosen(change.getValue()));
        Div where = new Div(parts(), header);
        where.addClassName("mapped-value");
        add(new Card(where, columns));
        add(Card.titled(words.get("mapping.preview"), outcome), finish(back));
        chosenPart(rows.getFirst().part());
        heading.getElement().callJsFunction("focus");
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
        Div actions = new Div(save, back);
        actions.addClassName("file-actions");
        return new Card(name, actions);
    }

    /** Shows what the importer makes of the file as it is mapped now. */
    private void preview() {
        int mine = ++turn;
        outcome.removeAll();
        MappingForm now = form;
        String missing = now == null ? "" : now.missing();
        if (now == null || !missing.isEmpty()) {
            outcome.add(quiet(missing));
            return;
        }
        ProgressBar busy = new ProgressBar();
        busy.setIndeterminate(true);
        busy.getElement().setAttribute("aria-label", words.get("import.busy"));
        outcome.add(busy);
        desk.preview(card.upload(), card.setting(), now.draft(words.get("mapping.draft")), new Shown(mine));
    }

    private final class Shown implements FileDesk.Customer<PreviewResult> {

        private final int mine;

        Shown(int mine) {
            this.mine = mine;
        }

        @Override
        public boolean waits() {
            return mine == turn;
        }

        @Override
        public void show(PreviewResult result) {
            if (waits()) {
                outcome.removeAll();
                switch (result) {
                    case ImportPreview preview -> outcome.add(new PreviewPanel(preview, words));
                    case Refusal refusal -> refused(refusal);
                }
            }
        }

        @Override
        public void fail(String sentence) {
            if (waits()) {
                outcome.removeAll();
                outcome.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
            }
        }

        @Override
        public void left() {
            card.upload().close();
        }
    }

    private void refused(Refusal refusal) {
        outcome.add(new Message(Glyph.Sign.ALERT, Tone.RISK, words.refusal(refusal)));
        if (!refusal.errors().isEmpty()) {
            outcome.add(new ErrorList(refusal.errors(), refusal.rejected(), refusal.fileName(), words));
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

    private static Paragraph quiet(String sentence) {
        Paragraph text = new Paragraph(sentence);
        text.addClassName("quiet");
        return text;
    }
}
