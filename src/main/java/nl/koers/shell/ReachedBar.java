package nl.koers.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** How much of the way is done, with a tick at what is planned by now. Shares outside 0 to 1 are drawn at the end. */
@Tag(Tag.DIV)
public final class ReachedBar extends Div {

    /**
     * @param reached share of the way from baseline to target; null draws an empty bar
     * @param planned share due by now; null draws no tick
     * @param sentence what the bar says, for those who do not see it
     */
    public ReachedBar(@Nullable Double reached, @Nullable Double planned, Tone tone, String sentence) {
        addClassNames("bar", tone.className());
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        if (reached != null && reached > 0) {
            Element fill = new Element("i");
            fill.getStyle().set("width", width(reached));
            getElement().appendChild(fill);
        }
        if (planned != null) {
            Element tick = new Element("u");
            tick.getStyle().set("left", width(planned));
            getElement().appendChild(tick);
        }
    }

    private static String width(double share) {
        return Math.round(Math.clamp(share, 0, 1) * 1000) / 10.0 + "%";
    }
}
