package nl.koers.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small drawn sign in the colour of its text. Decoration only: the word beside it says the same. */
@Tag(Tag.SPAN)
public final class Glyph extends Span {

    /** The signs there are; each is drawn in styles.css. */
    public enum Sign {
        CHECK,
        ALERT,
        CROSS,
        STAR,
        FLAG,
        HOURGLASS,
        EMPTY,
        CLOCK,
        DOT,
        PAUSE,
        STOP,
        QUESTION,
        EYE,
        PLUS,
        BACK
    }

    public Glyph(Sign sign) {
        addClassNames("glyph", sign.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }
}
