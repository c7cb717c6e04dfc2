package nl.koers.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import nl.koers.demo.Example;
import nl.koers.demo.ExampleRemoved;

/** Says over every screen that there are example figures, with the one button that takes them away, for an admin. */
final class ExampleBanner extends Div {

    /** Where the example is put in and taken away anyhow; its room is above this one. */
    private static final String SETTINGS = "settings/example";

    private final transient Example example;
    private final boolean admin;

    ExampleBanner(Example example, boolean admin) {
        this.example = example;
        this.admin = admin;
        addClassName("banner-place");
        setVisible(false);
    }

    /** As things stand now; what came of taking the example away stays until it is closed. */
    void show(Location location) {
        if (example.state() == Example.State.THERE && !location.getPath().equals(SETTINGS)) {
            offer();
        } else if (getChildren().noneMatch(ExampleOutcome.class::isInstance)) {
            setVisible(false);
        }
    }

    private void offer() {
        Paragraph sentence = new Paragraph(getTranslation(admin ? "example.banner" : "example.banner.reader"));
        Div line = new Div(new Glyph(Glyph.Sign.EYE), sentence);
        line.addClassNames("banner", Tone.DONE.className());
        line.getElement().setAttribute("role", "status");
        if (admin) {
            Button remove = new Button(getTranslation("example.remove"), click -> remove());
            remove.setDisableOnClick(true);
            line.add(remove);
        }
        removeAll();
        add(line);
        setVisible(true);
    }

    private void remove() {
        ExampleRemoved removed = example.remove();
        removeAll();
        add(new ExampleOutcome(removed, () -> setVisible(false)));
        UI ui = UI.getCurrent();
        if (ui.getActiveViewLocation().getPath().isEmpty()) {
            ui.refreshCurrentRoute(false);
        } else {
            ui.navigate("");
        }
    }
}
