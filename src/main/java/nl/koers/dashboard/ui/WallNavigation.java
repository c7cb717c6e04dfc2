package nl.koers.dashboard.ui;

import com.vaadin.flow.router.RouterLink;

/** The way to the screen on the wall, for other rooms. */
public final class WallNavigation {

    private WallNavigation() {}

    /** A link to the goals one by one, for a screen that everybody passes. */
    public static RouterLink wall(String words) {
        return new RouterLink(words, TvView.class);
    }
}
