package nl.koers.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import nl.koers.UiTest;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.shell.ObjectiveField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class ReportsViewTest extends SpringBrowserlessTest {

    @Autowired
    Objectives objectives;

    @Test
    @WithMockUser(roles = "VIEWER")
    void a_reader_finds_every_paper_and_the_way_to_it() {
        ReportsView reports = navigate(ReportsView.class);

        assertThat(find(H2.class).from(reports).all())
                .extracting(H2::getText)
                .containsExactly(
                        "Monthly report",
                        "What serves which business objective",
                        "The plan",
                        "All goals in a table",
                        "On the wall");
        assertThat(find(RouterLink.class).from(reports).all())
                .extracting(RouterLink::getHref)
                .containsExactly("objectives", "objectives/plan", "tv");
        assertThat(find(Anchor.class).from(reports).all())
                .extracting(Anchor::getText)
                .contains("Open to read or print", "Download as PDF", "Download as CSV", "Download for Excel");
    }

    @Test
    @SuppressWarnings("unchecked")
    void offers_the_month_that_runs_and_those_before_it_in_words() {
        ReportsView reports = navigate(ReportsView.class);

        Select<YearMonth> month = find(Select.class).from(reports).single();
        assertThat(month.getValue()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(month.getListDataView().getItems()).hasSize(24).contains(YearMonth.of(2025, 3));
        assertThat(month.getItemLabelGenerator().apply(YearMonth.of(2026, 2))).isEqualTo("February 2026");
    }

    @Test
    void makes_new_links_when_another_objective_is_chosen() {
        Objective reach =
                objectives.add(new ObjectiveData(ObjectiveKind.MARKETING, null, "Known in town", "", Category.REACH));
        ReportsView reports = navigate(ReportsView.class);
        String all = pdf(reports);

        find(ObjectiveField.class).from(reports).single().setValue(reach);

        assertThat(pdf(reports)).isNotEqualTo(all);
    }

    private String pdf(ReportsView reports) {
        return find(Anchor.class).from(reports).all().stream()
                .filter(link -> link.getText().equals("Download as PDF"))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
    }
}
