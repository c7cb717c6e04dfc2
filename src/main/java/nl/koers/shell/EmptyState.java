package nl.koers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: one sentence and at most one way on. */
public final class EmptyState extends Div {

    public EmptyState(String sentence) {
        addClassName("empty-state");
        add(new Paragraph(sentence));
    }

    /** @param wayOn a button or link */
    public EmptyState(String sentence, Component wayOn) {
        this(sentence);
        add(wayOn);
    }
}
