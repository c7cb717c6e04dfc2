package nl.koers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/**
 * The name of a number as a button that says how the number came about. The words are made when somebody asks: a page has
 * a dozen of these buttons. From then on the popover follows the button itself.
 */
public class Explained extends Div {

    private boolean isTold;

    /**
     * @param label what stands on the button
     * @param name what the number is called, for those who hear it
     * @param told what the popover says
     */
    public Explained(String label, String name, SerializableSupplier<List<Component>> told) {
        addClassName("explain");
        String question = getTranslation("explain.open", name);
        NativeButton button = new NativeButton(label);
        button.addClassName("explain-button");
        button.setAriaLabel((label.equals(name) ? "" : label + " ") + question);
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            if (!isTold) {
                isTold = true;
                tell(question, button, told.get());
            }
        });
        add(button);
    }

    private void tell(String question, NativeButton button, List<Component> told) {
        Div content = new Div();
        content.addClassName("explanation");
        content.add(told);
        Popover popover = new Popover(content);
        popover.setTarget(button);
        popover.setAriaLabel(question);
        popover.setModal(true);
        popover.setWidth("min(420px, 90vw)");
        add(popover);
        popover.open();
    }
}
