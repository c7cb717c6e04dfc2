package nl.koers.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence that stays on the screen, with the icon and colour of what it says. Read aloud when it appears. */
public final class Message extends Div {

    public Message(Glyph.Sign sign, Tone tone, String sentence) {
        addClassNames("message", tone.className());
        getElement().setAttribute("role", tone == Tone.BEHIND ? "alert" : "status");
        add(new Glyph(sign), new Paragraph(sentence));
    }
}
