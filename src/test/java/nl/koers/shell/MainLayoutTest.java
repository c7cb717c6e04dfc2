package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.ui.Dependency;
import java.util.List;
import nl.koers.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
class MainLayoutTest extends SpringBrowserlessTest {

    private List<String> menu() {
        Nav menu = find(Nav.class).withClassName("menu").single();
        return find(RouterLink.class, menu).all().stream()
                .map(RouterLink::getText)
                .toList();
    }

    private List<String> settings() {
        Nav links = find(Nav.class).withClassName("link-tabs").single();
        return find(RouterLink.class, links).all().stream()
                .map(RouterLink::getText)
                .toList();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void shows_a_viewer_the_screens_they_may_see() {
        UI.getCurrent().navigate("goals");

        assertThat(menu()).startsWith("Overview", "Goals").endsWith("Settings");
        UI.getCurrent().navigate("settings/track-record");
        assertThat(settings()).containsExactly("Track record");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void keeps_the_pages_of_the_settings_under_one_entry() {
        UI.getCurrent().navigate("people");

        assertThat(menu()).startsWith("Overview", "Goals").endsWith("Settings").doesNotContain("People");
        assertThat(settings()).containsExactly("Organisation", "People", "Schedules", "Track record", "Example");
        assertThat(find(RouterLink.class).withAttribute("aria-current", "page").all())
                .extracting(RouterLink::getText)
                .containsExactlyInAnyOrder("Settings", "People");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void marks_where_you_are() {
        UI.getCurrent().navigate("goals");

        assertThat(find(RouterLink.class).withAttribute("aria-current", "page").all())
                .extracting(RouterLink::getText)
                .containsExactly("Goals");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void loads_its_scripts_from_addresses_that_carry_a_hash_of_them() {
        UI.getCurrent().navigate("goals");
        UI.getCurrent().getElement().appendChild(new Sparkline(List.of(), Tone.OK).getElement());

        assertThat(UI.getCurrent().getInternals().getDependencyList().getPendingSendToClient())
                .extracting(Dependency::getUrl)
                .filteredOn(address -> address.contains(".js"))
                .hasSize(2)
                .allMatch(address -> address.matches("context://(koers|chart)\\.js\\?v-c=[0-9a-f]{12}"));
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void says_plainly_that_there_is_nothing_at_an_address() {
        UI.getCurrent().navigate("no/such/page");

        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
    }
}
