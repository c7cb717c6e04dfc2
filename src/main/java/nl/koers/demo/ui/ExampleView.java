package nl.koers.demo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.koers.demo.Example;
import nl.koers.demo.ExampleRemoved;
import nl.koers.shell.Card;
import nl.koers.shell.ExampleOutcome;
import nl.koers.shell.SettingsFrame;

/** Puts the example in and takes it away, whenever an admin wants to show somebody round. */
@Route("settings/example")
@Menu(title = "example.menu", order = 97)
@RolesAllowed("ADMIN")
class ExampleView extends SettingsFrame implements BeforeEnterObserver {

    private final transient Example example;

    ExampleView(Example example) {
        this.example = example;
        title(getTranslation("example.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        Example.State state = example.state();
        lead(getTranslation("example.lead." + (state == Example.State.NOTHING_YET ? Example.State.ABSENT : state)));
        switch (state) {
            case NOTHING_YET, ABSENT ->
                add(card(
                        "example.add.text",
                        new ExampleFilling(example, getTranslation("example.add"), getTranslation("example.add"))));
            case THERE -> add(card("example.remove.text", new Div(remove())));
            case WHOLE -> add(new Card(new Paragraph(getTranslation("example.whole"))));
        }
    }

    private Card card(String sentence, Div button) {
        Paragraph text = new Paragraph(getTranslation(sentence));
        text.addClassName("measure");
        return new Card(text, button);
    }

    private Button remove() {
        Button remove = new Button(getTranslation("example.remove"), click -> {
            ExampleRemoved removed = example.remove();
            show();
            addComponentAtIndex(1, new ExampleOutcome(removed, () -> {}));
        });
        remove.setDisableOnClick(true);
        return remove;
    }
}
