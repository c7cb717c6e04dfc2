package nl.koers.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import nl.koers.imports.Refusal;
import nl.koers.imports.Refusal.BadRows;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** A file that was refused: why, and what can be done about it here and now. */
final class AskingFile extends Div {

    private final transient FileCard card;
    private final transient Refusal refusal;
    private final transient FileDeck deck;
    private final transient ImportWords words;
    private final boolean question;

    AskingFile(FileCard card, Refusal refusal, FileDeck deck) {
        this.card = card;
        this.refusal = refusal;
        this.deck = deck;
        this.words = deck.words();
        addClassName("file-content");
        Optional<Div> asked = deck.wayOut().of(card, refusal);
        BadRows bad = leavable();
        boolean mapped = deck.wayOut().canBeMapped(refusal);
        question = asked.isPresent() || bad != null || mapped;
        add(message(asked.isPresent(), bad));
        asked.ifPresent(this::add);
        if (refusal.errors().size() > 1 || bad != null) {
            add(new ErrorList(refusal.errors(), refusal.rejected(), refusal.fileName(), words));
        }
        Div actions = FileCard.actions();
        if (bad != null) {
            add(consequence(bad));
            leaveOut(actions, bad);
        }
        if (mapped) {
            actions.add(primary(words.get("import.map"), () -> deck.host().map(card)));
        }
        asked.orElse(actions).add(card.cancel("import.remove"));
        if (deck.wayOut().mayBeAnotherExport(refusal)) {
            Button help = new Button(
                    words.get("import.wayOut.help"), click -> deck.host().help());
            help.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(help);
        }
        if (actions.getChildren().findAny().isPresent()) {
            add(actions);
        }
        if (question || !refusal.errors().isEmpty()) {
            add(new OtherReading(card, deck));
        }
    }

    /** Whether something that is said here could help. */
    boolean isQuestion() {
        return question;
    }

    /** Leaving rows out is a choice of people, never a default, and offered once. */
    private @Nullable BadRows leavable() {
        return card.setting().skipsBadRows() ? null : refusal.badRows();
    }

    private Message message(boolean asked, @Nullable BadRows bad) {
        String sentence = asked
                ? words.question(refusal)
                : bad != null ? words.get("import.bad.title", bad.count(), refusal.fileName()) : words.refusal(refusal);
        return question
                ? new Message(Glyph.Sign.ALERT, Tone.RISK, sentence)
                : new Message(Glyph.Sign.CROSS, Tone.BEHIND, sentence);
    }

    private Paragraph consequence(BadRows bad) {
        String what = words.get("import.bad.choice", BadLines.of(refusal.errors(), words));
        Paragraph text = new Paragraph(bad.comeBack() ? what + " " + words.get("import.bad.choice.download") : what);
        text.addClassName("quiet");
        return text;
    }

    private void leaveOut(Div actions, BadRows bad) {
        actions.add(primary(
                words.get("import.wayOut.skip", bad.count()),
                () -> deck.answer(card, refusal.code(), ImportSetting::withoutBadRows, false)));
        if (bad.comeBack()) {
            actions.add(RejectedLink.of(card, deck.desk(), words));
        }
    }

    private static Button primary(String text, Command done) {
        Button button = new Button(text, click -> done.execute());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
