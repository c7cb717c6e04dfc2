package nl.koers.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.SerializableSupplier;

/** Parts of a screen of which one shows at a time. */
public final class Tabs extends TabSheet {

    public Tabs() {
        setWidthFull();
    }

    /** A part that is not made, and asks for nothing, before it is first looked at. */
    public void addLater(String label, SerializableSupplier<Component> content) {
        add(label, new Later(content));
    }

    private static final class Later extends Div {

        private final SerializableSupplier<Component> content;

        Later(SerializableSupplier<Component> content) {
            this.content = content;
        }

        @Override
        protected void onAttach(AttachEvent event) {
            if (getComponentCount() == 0) {
                add(content.get());
            }
        }
    }

    /** The scroller between the list of tabs and its tabs must not be focusable: a list of tabs holds tabs only. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-tabs').then(() => requestAnimationFrame(() => "
                                + "this.querySelector('vaadin-tabs')?.shadowRoot?.getElementById('scroll')?.removeAttribute('tabindex')))");
    }
}
