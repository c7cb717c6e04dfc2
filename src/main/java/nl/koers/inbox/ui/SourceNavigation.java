package nl.koers.inbox.ui;

import com.vaadin.flow.router.RouterLink;

/** The way to the screen of sources, for other rooms. */
public final class SourceNavigation {

    private SourceNavigation() {}

    /** A link to all sources and the files that wait for somebody. */
    public static RouterLink all(String words) {
        return new RouterLink(words, SourcesView.class);
    }
}
