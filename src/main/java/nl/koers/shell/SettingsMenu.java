package nl.koers.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;

/**
 * The pages of the settings that the reader may open: every screen that is in the menu from place {@value #FIRST} on.
 * They share one entry in the main menu and have these links above their titles.
 */
final class SettingsMenu {

    private static final double FIRST = 90;

    private SettingsMenu() {}

    static List<MenuEntry> pages() {
        return pages(MenuConfiguration.getMenuEntries());
    }

    /** Those among the entries of the whole menu. */
    static List<MenuEntry> pages(List<MenuEntry> menu) {
        return menu.stream()
                .filter(SettingsMenu::isPage)
                .sorted(Comparator.comparing(MenuEntry::order))
                .toList();
    }

    static boolean isPage(MenuEntry entry) {
        return entry.order() != null && entry.order() >= FIRST;
    }

    /** Links to all of them. */
    static Nav links(String name) {
        Nav links = new Nav();
        links.addClassName("link-tabs");
        links.setAriaLabel(name);
        for (MenuEntry page : pages()) {
            RouterLink link = new RouterLink(links.getTranslation(page.title()), page.menuClass());
            link.setHighlightCondition(
                    (tab, event) -> event.getLocation().getPath().equals(tab.getHref()));
            link.setHighlightAction((tab, here) -> {
                if (here) {
                    tab.getElement().setAttribute("aria-current", "page");
                } else {
                    tab.getElement().removeAttribute("aria-current");
                }
            });
            links.add(link);
        }
        return links;
    }
}
