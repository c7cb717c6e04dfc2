package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicInteger;
import nl.koers.imports.ImportPreview;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportResult;
import nl.koers.imports.PreviewResult;
import nl.koers.imports.Refusal;
import nl.koers.imports.Upload;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.Badge;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** One file from its arrival until it is imported or cancelled; its bytes stay on our disk no longer than that. */
final class FileCard extends Card {

    /** How far it is. */
    enum State {
        READING,
        READY,
        ASKING,
        IMPORTING,
        DONE
    }

    private final transient FileDeck deck;
    private final transient Upload upload;
    private final AtomicInteger turn = new AtomicInteger();
    private transient ImportSetting setting;
    private transient @Nullable Refusal refusal;
    private @Nullable ReadyFile ready;
    private State state = State.READING;

    FileCard(FileDeck deck, Upload upload, ImportSetting setting) {
        this.deck = deck;
        this.upload = upload;
        this.setting = setting;
        addClassName("file");
        setAriaLabel(upload.originalName());
    }

    State state() {
        return state;
    }

    Upload upload() {
        return upload;
    }

    ImportSetting setting() {
        return setting;
    }

    /** Whether it waits for an answer to this question. */
    boolean asks(String code) {
        return state == State.ASKING && refusal != null && refusal.code().equals(code);
    }

    /** Hides what is inside the file until somebody wants to see it. */
    void fold() {
        if (ready != null) {
            ready.fold();
        }
    }

    /** Reads it, with what is said about it by now. */
    void read(ImportSetting said) {
        setting = said;
        busy(State.READING, "import.busy", true);
        deck.desk().preview(upload, said, new Waiting<PreviewResult>() {
            @Override
            public void showNow(PreviewResult outcome) {
                preview(outcome);
            }
        });
    }

    void take() {
        busy(State.IMPORTING, "import.importing", false);
        deck.desk().take(upload, setting, new Waiting<ImportResult>() {
            @Override
            public void showNow(ImportResult outcome) {
                taken(outcome);
            }
        });
    }

    /** An errand of which the outcome counts only while nothing else was asked since. */
    private abstract class Waiting<T> implements FileDesk.Customer<T> {

        private final int mine = turn.incrementAndGet();

        abstract void showNow(T outcome);

        @Override
        public boolean waits() {
            return mine == turn.get();
        }

        @Override
        public void show(T outcome) {
            if (waits()) {
                showNow(outcome);
            }
        }

        @Override
        public void fail(String sentence) {
            if (waits()) {
                failed(sentence);
            }
        }

        @Override
        public void left() {
            upload.close();
        }
    }

    void preview(PreviewResult outcome) {
        switch (outcome) {
            case ImportPreview preview when preview.alreadyImported() != null -> known(preview.alreadyImported());
            case ImportPreview preview -> ready(preview);
            case Refusal refused -> ask(refused);
        }
    }

    private void ready(ImportPreview preview) {
        fresh(State.READY, new Badge(Glyph.Sign.EYE, Tone.DONE, words().get("import.state.READY")));
        ready = new ReadyFile(this, preview, deck);
        add(ready);
    }

    private void ask(Refusal refused) {
        refusal = refused;
        AskingFile asking = new AskingFile(this, refused, deck);
        fresh(
                State.ASKING,
                asking.isQuestion()
                        ? new Badge(Glyph.Sign.QUESTION, Tone.RISK, words().get("import.state.ASKING"))
                        : HistoryList.badge(ImportStatus.REFUSED, words()));
        add(asking);
    }

    private void known(ImportReport report) {
        upload.close();
        fresh(State.DONE, HistoryList.badge(ImportStatus.DUPLICATE, words()));
        add(new Message(Glyph.Sign.DOT, Tone.NONE, words().get("import.duplicate", words().moment(report.at()))));
        add(actions(ImportNavigation.report(report.id(), words().get("import.toReport")), cancel("import.remove")));
    }

    private void taken(ImportResult result) {
        switch (result) {
            case ImportReport report when report.status() == ImportStatus.DUPLICATE -> known(report);
            case ImportReport report -> done(report);
            case Refusal refused -> ask(refused);
        }
        deck.host().imported(result);
    }

    private void done(ImportReport report) {
        upload.close();
        fresh(State.DONE, HistoryList.badge(report.status(), words()));
        add(new Message(Glyph.Sign.CHECK, Tone.OK, words().get("import.done", words().counts(report.rows()))));
        add(actions(ImportNavigation.report(report.id(), words().get("import.toReport"))));
    }

    private void failed(String sentence) {
        upload.close();
        fresh(State.DONE, new Badge(Glyph.Sign.CROSS, Tone.BEHIND, words().get("import.state.FAILED")));
        add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence), actions(cancel("import.remove")));
    }

    private void busy(State now, String key, boolean mayStop) {
        fresh(now, null);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", words().get(key));
        Paragraph text = new Paragraph(words().get(key));
        text.addClassName("quiet");
        add(text, bar);
        if (mayStop) {
            add(actions(cancel("import.cancel")));
        }
    }

    private void fresh(State now, @Nullable Badge badge) {
        state = now;
        ready = null;
        removeAll();
        Div head = new Div(new H3(upload.originalName()));
        head.addClassName("file-head");
        if (badge != null) {
            head.add(badge);
        }
        add(head);
        deck.changed();
    }

    /** Forgets the file, whatever is being done with it. */
    void cancel() {
        turn.incrementAndGet();
        upload.close();
        removeFromParent();
        deck.changed();
    }

    /** A button that does so. */
    Button cancel(String key) {
        Button cancel = new Button(words().get(key), click -> cancel());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setAriaLabel(words().get(key) + ": " + upload.originalName());
        return cancel;
    }

    static Div actions(Component... parts) {
        Div actions = new Div(parts);
        actions.addClassName("file-actions");
        return actions;
    }

    private ImportWords words() {
        return deck.words();
    }

    /** A file that is being imported is let go by the errand. */
    @Override
    protected void onDetach(DetachEvent gone) {
        if (state != State.IMPORTING) {
            turn.incrementAndGet();
            upload.close();
        }
    }
}
