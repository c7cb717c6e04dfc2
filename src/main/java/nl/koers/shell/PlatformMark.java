package nl.koers.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.koers.channel.Platform;

/** A small drawn mark of where a page lives. Decoration only: the platform's name stands beside it. */
@Tag(Tag.SPAN)
public final class PlatformMark extends Span {

    /** Each mark is drawn in styles.css. */
    public PlatformMark(Platform platform) {
        addClassNames("platform", platform.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }
}
