package nl.koers.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.TabSheet;

/** Parts of a screen of which one shows at a time. */
public final class Tabs extends TabSheet {

    public Tabs() {
        setWidthFull();
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
