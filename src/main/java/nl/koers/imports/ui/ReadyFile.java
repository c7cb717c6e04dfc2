package nl.koers.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.koers.imports.ImportPreview;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Tone;

/** A file that can be imported: what it is, what it would bring, and the button that does it above the details. */
final class ReadyFile extends Div {

    private final PreviewPanel panel;

    ReadyFile(FileCard card, ImportPreview preview, FileDeck deck) {
        ImportWords words = deck.words();
        addClassName("file-content");
        panel = new PreviewPanel(preview, words);
        Span recognised = new Span(
                new Glyph(Glyph.Sign.CHECK),
                new Span(words.get("import.recognised", words.profile(preview.profile()))));
        recognised.addClassNames("recognised", "ok");
        recognised.getElement().setAttribute("role", "status");
        add(recognised, panel.summary());
        if (preview.rows().added() + preview.rows().changed() == 0) {
            Paragraph nothing = new Paragraph(words.get("import.preview.nothing"));
            nothing.addClassName("quiet");
            add(nothing);
        }
        if (!preview.errors().isEmpty()) {
            add(new Message(
                    Glyph.Sign.ALERT, Tone.RISK, words.get("import.bad.left", BadLines.of(preview.errors(), words))));
        }
        Button take = new Button(words.get("import.take"), click -> card.take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = FileCard.actions(take, card.cancel("import.cancel"));
        if (!preview.errors().isEmpty()) {
            actions.add(RejectedLink.of(card, deck.desk(), words));
        }
        add(actions, panel);
        if (preview.costs() == null) {
            add(new OtherReading(card, deck));
        }
        if (deck.isCrowded()) {
            fold();
        }
    }

    void fold() {
        panel.fold();
    }
}
