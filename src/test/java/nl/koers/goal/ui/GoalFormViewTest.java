package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.Goals;
import nl.koers.goal.Measure;
import nl.koers.goal.SomeGoal;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.shell.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class GoalFormViewTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Objectives objectives;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity identity;

    private Channel x;

    @BeforeEach
    void a_page_with_figures() {
        x = identity.call(() -> {
            Channel channel = channels.create(ChannelData.of(Platform.X, "Our X"));
            figures.put(channel.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-01", 504)));
            return channel;
        });
    }

    private GoalForm form() {
        return find(GoalForm.class).single();
    }

    private void save(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }

    private String promise() {
        return find(GoalEditor.class).single().sentence().getElement().getTextRecursively();
    }

    private GoalForm edit(Goal goal) {
        UI.getCurrent().navigate("goals/" + goal.id().value() + "/edit");
        return form();
    }

    private Goal goal() {
        return goals.define(
                new SomeGoal(x.id(), metrics.find("followers").orElseThrow().id()).data());
    }

    @Test
    void starts_with_half_a_year_from_today_on_the_only_channel() {
        navigate(GoalFormView.class);

        assertThat(form().channel.getValue().name()).isEqualTo("Our X");
        assertThat(form().start.getValue()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(form().deadline.getValue()).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void makes_a_goal_for_the_objective_it_was_opened_for() {
        Objective known = objectives.add(
                new ObjectiveData(ObjectiveKind.MARKETING, null, "Known in the region", "", Category.ADVOCACY));
        UI.getCurrent()
                .navigate(
                        "goals/new",
                        QueryParameters.of("objective", Long.toString(known.id().value())));
        assertThat(form().objective.getValue()).isEqualTo(known);
        assertThat(form().metric.getHelperText())
                .isEqualTo("What commonly tells: shares, reposts, replies, new followers.");
        form().metric.setValue("followers");
        form().target.amount().setValue("1000");

        save("Save");

        assertThat(goals.all()).extracting(goal -> goal.data().objective()).containsExactly(known.id());
    }

    @Test
    void offers_first_the_metrics_that_tell_most_of_the_objective() {
        identity.run(() -> figures.put(x.id(), "shares", MetricKind.FLOW, List.of(Row.of("2026-03-01", 4))));
        List<Metric> metricsOfX = metrics.reportedBy(x.id());

        assertThat(MetricField.first(List.of("reposts", "shares"), metricsOfX))
                .extracting(Metric::code)
                .containsExactly("shares", "followers");
    }

    @Test
    void asks_no_objective_where_there_is_none() {
        navigate(GoalFormView.class);

        assertThat(form().objective.isVisible()).isFalse();
    }

    @Test
    void refuses_at_the_field_what_is_missing() {
        navigate(GoalFormView.class);
        form().deadline.clear();

        save("Save");

        assertThat(form().metric.isInvalid()).isTrue();
        assertThat(form().metric.getErrorMessage()).isEqualTo("Choose the metric, or type the name of your own.");
        assertThat(form().target.isInvalid()).isTrue();
        assertThat(form().deadline.isInvalid()).isTrue();
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void refuses_at_the_field_in_the_users_language() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        navigate(GoalFormView.class);
        form().metric.setValue("followers");
        form().target.amount().setValue("1000");
        form().deadline.setValue(LocalDate.of(2026, 2, 1));

        save("Opslaan");

        assertThat(form().deadline.isInvalid()).isTrue();
        assertThat(form().deadline.getErrorMessage())
                .isEqualTo("De deadline kan niet vóór de start liggen, 3 maart 2026.");
    }

    @Test
    void does_not_guess_a_number_of_another_language() {
        navigate(GoalFormView.class);
        form().metric.setValue("followers");
        form().target.amount().setValue("1,5");

        save("Save");

        assertThat(form().target.getErrorMessage()).isEqualTo("Write the number as 1,234.5");
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void says_the_promise_while_it_is_filled_in_and_saves_it() {
        navigate(GoalFormView.class);
        form().metric.setValue("followers");
        form().target.amount().setValue("1,000");

        assertThat(promise())
                .isEqualTo("Followers on Our X from 504 to 1,000, between 3 March 2026 and 3 September 2026.");
        save("Save");

        GoalData saved = goals.all().getFirst().data();
        assertThat(saved.target().amount()).isEqualTo(1000);
        assertThat(saved.measure()).isEqualTo(Measure.LEVEL);
        assertThat(saved.baseline()).isNull();
        assertThat(getCurrentView()).isInstanceOf(GoalView.class);
    }

    @Test
    void asks_how_a_metric_of_ones_own_counts() {
        navigate(GoalFormView.class);
        form().metric.setValue("tea sold");
        form().target.amount().setValue("300");

        save("Save");

        assertThat(form().measure.isVisible()).isTrue();
        assertThat(form().measure.isInvalid()).isTrue();
        form().measure.setValue(Measure.TOTAL);
        save("Save");
        assertThat(goals.all().getFirst().data().measure()).isEqualTo(Measure.TOTAL);
        assertThat(metrics.find("tea sold").orElseThrow().kind()).isEqualTo(MetricKind.FLOW);
    }

    @Test
    void asks_a_reason_when_the_promise_changes() {
        Goal goal = goal();
        GoalForm form = edit(goal);
        assertThat(form.reason.isVisible()).isFalse();

        form.target.amount().setValue("900");
        assertThat(form.reason.isVisible()).isTrue();
        save("Save");

        assertThat(form.reason.isInvalid()).isTrue();
        assertThat(goals.find(goal.id()).orElseThrow().data().target().amount()).isEqualTo(1000);
        form.reason.setValue("The campaign was cut");
        save("Save");
        assertThat(goals.find(goal.id()).orElseThrow().data().target().amount()).isEqualTo(900);
        assertThat(goals.history(goal.id()).getFirst().reason()).isEqualTo("The campaign was cut");
    }

    @Test
    void says_when_somebody_else_was_first() {
        Goal goal = goal();
        GoalForm form = edit(goal);
        goals.change(goal.id(), goal.version(), goal.data(), "");

        form.why.setValue("Because");
        save("Save");

        assertThat(find(Message.class).exists()).isTrue();
        assertThat(goals.find(goal.id()).orElseThrow().data().why()).isEmpty();
    }

    @Test
    void keeps_what_it_does_not_show() {
        Goal goal = goal();
        GoalForm form = edit(goal);

        form.why.setValue("Known by families");
        save("Save");

        GoalData saved = goals.find(goal.id()).orElseThrow().data();
        assertThat(saved.why()).isEqualTo("Known by families");
        assertThat(saved.title()).isEqualTo(goal.data().title());
        assertThat(saved.target()).isEqualTo(goal.data().target());
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_no_viewer_in() {
        UI.getCurrent().navigate("goals/new");

        assertThat(find(GoalForm.class).exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("Not for your role");
    }
}
