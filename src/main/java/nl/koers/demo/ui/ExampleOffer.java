package nl.koers.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.koers.demo.Example;
import nl.koers.shell.Card;

/** The first choice of an admin: look around with an example, or start with one's own figures. */
public final class ExampleOffer extends Div {

    /** Of the screen where files are dropped. */
    private static final String IMPORT = "import";

    public ExampleOffer(Example example) {
        addClassName("choices");
        Anchor start = new Anchor(IMPORT, getTranslation("example.own.start"));
        start.addClassNames("button");
        start.setAriaLabel(getTranslation("example.own"));
        add(
                choice(
                        "example.look",
                        new ExampleFilling(
                                example, getTranslation("example.look.start"), getTranslation("example.look"))),
                choice("example.own", start));
    }

    private Card choice(String key, Component wayOn) {
        return Card.titled(getTranslation(key), new Paragraph(getTranslation(key + ".text")), wayOn);
    }
}
