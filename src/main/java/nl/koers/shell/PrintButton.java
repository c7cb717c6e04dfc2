package nl.koers.shell;

import com.vaadin.flow.component.button.Button;

/** Opens the browser's own window for printing; the style for paper leaves out what paper cannot do. */
public final class PrintButton extends Button {

    public PrintButton() {
        setText(getTranslation("shell.print"));
        addClassName("print");
        addClickListener(click -> getElement().executeJs("window.print()"));
    }
}
