package nl.koers.started.ui;

import com.vaadin.flow.router.RouterLink;

/** The way to the screen on which pages get their why afterwards, for other rooms. */
public final class StartedNavigation {

    private StartedNavigation() {}

    public static RouterLink link(String words) {
        return new RouterLink(words, StartedView.class);
    }
}
