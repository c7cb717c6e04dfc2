package nl.koers.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import nl.koers.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "VIEWER")
class ReportsViewTest extends SpringBrowserlessTest {

    @Test
    void a_reader_finds_every_paper_and_the_way_to_it() {
        ReportsView reports = navigate(ReportsView.class);

        assertThat(find(H2.class).from(reports).all())
                .extracting(H2::getText)
                .containsExactly(
                        "What serves which business objective", "The plan", "All goals in a table", "On the wall");
        assertThat(find(RouterLink.class).from(reports).all())
                .extracting(RouterLink::getHref)
                .containsExactly("objectives", "objectives/plan", "tv");
        assertThat(find(Anchor.class).from(reports).all())
                .extracting(Anchor::getText)
                .contains("Download as CSV", "Download for Excel");
    }
}
