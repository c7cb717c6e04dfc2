package nl.koers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** What every screen is built on: one title, one sentence that says what matters, actions beside it, then the content. */
public abstract class PageFrame extends Div implements HasDynamicTitle {

    private final Header head = new Header();
    private final H1 title = new H1();
    private final Div actions = new Div();
    private final Paragraph lead = new Paragraph();
    private @Nullable Component above;

    protected PageFrame() {
        addClassName("page");
        head.addClassName("page-head");
        actions.addClassName("actions");
        lead.addClassName("lead");
        Div line = new Div(title, actions);
        line.addClassName("page-title");
        head.add(line);
        add(head);
    }

    /** The heading, also the name of the browser's tab. */
    protected final void title(String text) {
        title.setText(text);
    }

    /** One sentence under the title. */
    protected final void lead(String sentence) {
        lead(new Span(sentence));
    }

    protected final void lead(Component... words) {
        lead.removeAll();
        lead.add(words);
        head.add(lead);
    }

    /** Buttons beside the title; the main one last. */
    protected final void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    /** The way back, above the title. */
    protected final void above(Component crumbs) {
        if (above != null) {
            head.remove(above);
        }
        above = crumbs;
        head.addComponentAsFirst(crumbs);
    }

    /** Puts the reader at the top of what the screen shows now. */
    protected final void focusTitle() {
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().executeJs("this.focus(); window.scrollTo(0, 0)");
    }

    /** Takes away everything under the head. */
    protected final void clear() {
        getChildren().filter(child -> !child.equals(head)).toList().forEach(this::remove);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + getTranslation("app.name");
    }
}
