package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
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

    @Test
    @WithMockUser(roles = "VIEWER")
    void shows_a_viewer_the_screens_they_may_see() {
        UI.getCurrent().navigate("goals");

        assertThat(menu()).startsWith("Overview", "Goals").doesNotContain("People");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void shows_an_admin_the_people_too() {
        UI.getCurrent().navigate("goals");

        assertThat(menu()).startsWith("Overview", "Goals").contains("People");
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
    void says_plainly_that_there_is_nothing_at_an_address() {
        UI.getCurrent().navigate("no/such/page");

        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
    }
}
