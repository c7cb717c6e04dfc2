package nl.koers.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.koers.demo.ExampleRemoved;
import nl.koers.demo.ExampleRemoved.Kept;

/** What went with the example and what stayed, until somebody has read it. */
public final class ExampleOutcome extends Div {

    /** More are counted. */
    private static final int MOST = 8;

    /** @param closed called when the reader closes it */
    public ExampleOutcome(ExampleRemoved removed, Runnable closed) {
        addClassNames("banner", Tone.OK.className());
        getElement().setAttribute("role", "status");
        Div said = new Div(new Paragraph(
                getTranslation("example.removed", removed.goals(), removed.pages(), removed.objectives())));
        said.addClassName("stack");
        if (!removed.kept().isEmpty()) {
            said.add(new Paragraph(getTranslation("example.kept")), list(removed.kept()));
        }
        Button close = new Button(getTranslation("shell.close"), click -> {
            removeFromParent();
            closed.run();
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Glyph(Glyph.Sign.CHECK), said, close);
    }

    private UnorderedList list(List<Kept> kept) {
        UnorderedList list = new UnorderedList();
        kept.stream()
                .limit(MOST)
                .forEach(one -> list.add(new ListItem(getTranslation(
                        "example.kept." + one.kind(), one.name(), getTranslation("example.use." + one.use())))));
        if (kept.size() > MOST) {
            list.add(new ListItem(getTranslation("example.kept.more", kept.size() - MOST)));
        }
        return list;
    }
}
