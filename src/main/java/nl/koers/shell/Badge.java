package nl.koers.shell;

import com.vaadin.flow.component.html.Span;

/** A soft pill with an icon and a word. */
public class Badge extends Span {

    public Badge(Glyph.Sign sign, Tone tone, String word) {
        addClassNames("badge", tone.className());
        add(new Glyph(sign), new Span(word));
    }
}
