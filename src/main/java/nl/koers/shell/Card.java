package nl.koers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** The one card: a white surface with a soft edge, with or without a heading. */
public class Card extends Section {

    public Card(Component... content) {
        addClassName("card");
        add(content);
    }

    /** A card with a heading that also names the section for screen readers. */
    public static Card titled(String heading, Component... content) {
        Card card = new Card(new H2(heading));
        card.setAriaLabel(heading);
        card.add(content);
        return card;
    }
}
