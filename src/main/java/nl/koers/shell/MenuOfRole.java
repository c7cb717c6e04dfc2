package nl.koers.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import org.springframework.stereotype.Component;

/**
 * What the menu offers to whoever is signed in. Found once for each role, for every answer goes through all routes and the
 * rights to them, and neither changes while Koers runs.
 */
@Component
final class MenuOfRole {

    private final Map<Role, List<MenuEntry>> known = new ConcurrentHashMap<>();
    private final CurrentUser user;

    MenuOfRole(CurrentUser user) {
        this.user = user;
    }

    /** Empty for somebody without a role. */
    List<MenuEntry> entries() {
        return Arrays.stream(Role.values())
                .filter(user::has)
                .max(Comparator.naturalOrder())
                .map(role -> known.computeIfAbsent(role, first -> MenuConfiguration.getMenuEntries()))
                .orElse(List.of());
    }
}
