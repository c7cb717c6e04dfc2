package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.GoalData;
import nl.koers.goal.Goals;
import nl.koers.goal.Target.TargetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A goal about a percentage is typed and read in per cent, and kept as a fraction. UC-05. */
@UiTest
@WithMockUser(roles = "EDITOR")
class PercentGoalTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity identity;

    @BeforeEach
    void a_page_with_a_rate() {
        identity.run(() -> {
            Channel page = channels.create(ChannelData.of(Platform.LINKEDIN, "LinkedIn"));
            figures.put(
                    page.id(),
                    "engagement_rate",
                    MetricKind.RATIO,
                    LocalDate.of(2025, 12, 1)
                            .datesUntil(LocalDate.of(2026, 3, 3))
                            .map(day -> new Row(day, day, day.getDayOfMonth() % 2 == 0 ? 0.0436 : 0.0322))
                            .toList());
            metrics.percentages(List.of("engagement_rate"));
        });
    }

    private GoalForm wizard() {
        navigate(GoalWizardView.class);
        GoalForm form = find(GoalForm.class).single();
        form.metric.setValue("engagement_rate");
        form.baseline.setValue("3.2");
        return form;
    }

    private String promise() {
        return find(GoalEditor.class).single().sentence().getElement().getTextRecursively();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5%", "5 %", "5.0"})
    void a_target_in_per_cent_is_kept_as_a_fraction(String typed) {
        GoalForm form = wizard();
        form.target.amount().setValue(typed);

        assertThat(form.target.amount().getSuffixComponent().getElement().getText())
                .isEqualTo("%");
        assertThat(promise()).contains("from 3.2% to 5%, between");

        test(find(Button.class).withText("Save goal").single()).click();

        GoalData kept = goals.all().getLast().data();
        assertThat(kept.target().amount()).isEqualTo(0.05);
        assertThat(kept.baseline()).isEqualTo(0.032);
        assertThat(kept.title()).startsWith("5% engagement rate on LinkedIn by ");
    }

    @Test
    void its_page_tells_it_in_per_cent_and_never_as_a_fraction() {
        GoalForm form = wizard();
        form.start.setValue(LocalDate.of(2026, 1, 1));
        form.target.amount().setValue("5");
        test(find(Button.class).withText("Save goal").single()).click();
        UI.getCurrent().navigate("goals/" + goals.all().getLast().id().value());

        String page = find(GoalView.class).single().getElement().getTextRecursively();
        assertThat(page)
                .contains("from 3.2% to 5%", "target 5%", "% on 2 March", "percentage points")
                .doesNotContain("0.0436", "0.032", "0.038", "0.05 ");
    }

    @Test
    void so_many_points_more_is_not_so_much_per_cent_more() {
        GoalForm form = wizard();
        form.target.kind().setValue(TargetKind.DELTA);
        form.target.amount().setValue("1.8");
        assertThat(promise()).contains("from 3.2% to 5% (+1.8 percentage points), between");

        form.target.kind().setValue(TargetKind.PERCENT);
        form.target.amount().setValue("30%");
        assertThat(form.target.target().orElseThrow().amount()).isEqualTo(30);
        assertThat(promise()).contains("from 3.2% to 4.16% (+30%), between");
    }

    @Test
    void its_address_and_its_form_hold_what_was_typed() {
        UI.getCurrent()
                .navigate(
                        "goals/new",
                        QueryParameters.fromString(
                                "metric=engagement_rate&target=0.05&baseline=0.032&milestones=2026-05-01:0.04"));
        GoalForm form = find(GoalForm.class).single();

        assertThat(form.target.amount().getValue()).isEqualTo("5");
        assertThat(form.baseline.getValue()).isEqualTo("3.2");
        assertThat(form.milestones.getValue().getFirst().value()).isEqualTo(0.04);
        assertThat(form.milestones.getValue().getFirst().on()).isEqualTo(LocalDate.of(2026, 5, 1));
    }
}
