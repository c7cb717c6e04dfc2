package nl.koers.shell;

import com.vaadin.flow.component.html.Span;

/** How many things the reader must do, beside a menu entry; nothing when there is nothing to do. */
final class ActionCount extends Span {

    private static final int MOST = 99;

    private final Span shown = new Span();
    private final Span said = new Span();

    ActionCount() {
        shown.addClassName("count");
        shown.getElement().setAttribute("aria-hidden", "true");
        said.addClassName("unseen");
        add(shown, said);
        setVisible(false);
    }

    void show(int things) {
        shown.setText(things == 0 ? "" : things > MOST ? MOST + "+" : Integer.toString(things));
        said.setText(things == 0 ? "" : " " + getTranslation("action.badge", things));
        setVisible(things > 0);
    }
}
