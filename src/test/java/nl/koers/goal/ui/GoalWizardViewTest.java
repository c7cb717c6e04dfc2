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
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.GoalData;
import nl.koers.goal.Goals;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target;
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

/** UC-05. */
@UiTest
@WithMockUser(roles = "EDITOR")
class GoalWizardViewTest extends SpringBrowserlessTest {

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

    @Autowired
    People people;

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

    @Test
    void starts_with_half_a_year_from_today_on_the_only_channel() {
        navigate(GoalWizardView.class);

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

        save("Save goal");

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
        navigate(GoalWizardView.class);

        assertThat(form().objective.isVisible()).isFalse();
    }

    @Test
    void refuses_at_the_field_what_is_missing() {
        navigate(GoalWizardView.class);
        form().deadline.clear();

        save("Save goal");

        assertThat(form().metric.isInvalid()).isTrue();
        assertThat(form().metric.getErrorMessage()).isEqualTo("Choose the metric, or type the name of your own.");
        assertThat(form().target.isInvalid()).isTrue();
        assertThat(form().deadline.isInvalid()).isTrue();
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void refuses_at_the_field_in_the_users_language() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        navigate(GoalWizardView.class);
        form().metric.setValue("followers");
        form().target.amount().setValue("1000");
        form().deadline.setValue(LocalDate.of(2026, 2, 1));

        save("Doel opslaan");

        assertThat(form().deadline.isInvalid()).isTrue();
        assertThat(form().deadline.getErrorMessage())
                .isEqualTo("De deadline kan niet vóór de start liggen, 3 maart 2026.");
    }

    @Test
    void does_not_guess_a_number_of_another_language() {
        navigate(GoalWizardView.class);
        form().metric.setValue("followers");
        form().target.amount().setValue("1,5");

        save("Save goal");

        assertThat(form().target.getErrorMessage()).isEqualTo("Write the number as 1,234.5");
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void says_the_promise_while_it_is_filled_in_and_saves_it() {
        navigate(GoalWizardView.class);
        form().metric.setValue("followers");
        form().target.amount().setValue("1,000");

        assertThat(promise())
                .isEqualTo("Followers on Our X from 504 to 1000, between 3 March 2026 and 3 September 2026.");
        save("Save goal");

        GoalData saved = goals.all().getFirst().data();
        assertThat(saved.target().amount()).isEqualTo(1000);
        assertThat(saved.measure()).isEqualTo(Measure.LEVEL);
        assertThat(saved.baseline()).isNull();
        assertThat(getCurrentView()).isInstanceOf(GoalView.class);
    }

    @Test
    void asks_how_a_metric_of_ones_own_counts() {
        navigate(GoalWizardView.class);
        form().metric.setValue("tea sold");
        form().target.amount().setValue("300");

        save("Save goal");

        assertThat(form().measure.isVisible()).isTrue();
        assertThat(form().measure.isInvalid()).isTrue();
        form().measure.setValue(Measure.TOTAL);
        save("Save goal");
        assertThat(goals.all().getFirst().data().measure()).isEqualTo(Measure.TOTAL);
        assertThat(metrics.find("tea sold").orElseThrow().kind()).isEqualTo(MetricKind.FLOW);
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void lets_no_viewer_in() {
        UI.getCurrent().navigate("goals/new");

        assertThat(find(GoalForm.class).exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("Not for your role");
    }

    private int question() {
        return find(GoalSteps.class).single().current();
    }

    @Test
    void asks_one_question_at_a_time_and_keeps_every_answer() {
        navigate(GoalWizardView.class);
        form().metric.setValue("followers");
        assertThat(question()).isEqualTo(1);

        save("Next");
        form().target.amount().setValue("1,000");
        form().start.setValue(LocalDate.of(2026, 4, 1));
        save("Next");
        assertThat(question()).isEqualTo(3);
        save("Back");

        assertThat(question()).isEqualTo(2);
        assertThat(form().metric.getValue()).isEqualTo("followers");
        assertThat(form().target.amount().getValue()).isEqualTo("1,000");
        assertThat(form().start.getValue()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void opens_with_the_answers_that_a_link_carries() {
        long id = x.id().value();
        UI.getCurrent()
                .navigate(
                        "goals/new",
                        QueryParameters.fromString("channel=" + id
                                + "&metric=followers&target=1000&deadline=2026-06-01&baseline=500&step=2"));

        assertThat(question()).isEqualTo(2);
        assertThat(promise()).isEqualTo("Followers on Our X from 500 to 1000, between 3 March 2026 and 1 June 2026.");
        assertThat(find(Message.class).exists()).isFalse();
    }

    @Test
    void names_what_a_link_says_that_cannot_be_used() {
        UI.getCurrent()
                .navigate(
                        "goals/new",
                        QueryParameters.fromString("channel=999&metric=nothing&target=many&deadline=soon&objective=7"));

        assertThat(find(Message.class).single().getElement().getTextRecursively())
                .contains("the channel", "the metric", "the target", "the deadline", "the objective");
        assertThat(form().deadline.getValue()).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void says_how_smart_it_is_while_it_is_filled_in() {
        navigate(GoalWizardView.class);
        assertThat(smart()).contains("Choose the channel and the metric.");

        form().metric.setValue("followers");
        form().target.amount().setValue("1,000");

        assertThat(smart())
                .contains("Followers on Our X, upwards.")
                .contains("The newest figure is 504 on 1 March 2026, from figures.csv.")
                .contains("It takes 18.9 a week. There are fewer than four weeks of figures")
                .contains("The deadline is 3 September 2026; there are 185 days for it.")
                .contains("Nobody does it and nobody answers for it yet.");
        assertThat(form().title.getPlaceholder()).isEqualTo("1000 followers on Our X by 3 September 2026");
    }

    private String smart() {
        return find(SmartPanel.class).single().getElement().getTextRecursively();
    }

    @Test
    void proposes_the_baseline_with_its_day_and_the_file_it_came_from() {
        navigate(GoalWizardView.class);
        form().metric.setValue("followers");

        assertThat(form().baseline.getHelperText())
                .isEqualTo("Leave empty to take it from the figures: 504 on 1 March 2026, from figures.csv.");
    }

    @Test
    void names_the_export_to_fetch_for_the_period_a_relative_goal_is_compared_with() {
        identity.run(() -> figures.put(x.id(), "visits", MetricKind.FLOW, List.of(Row.of("2026-03-01", 40))));
        navigate(GoalWizardView.class);
        form().channel.setValue(null);
        form().channel.setValue(x);
        form().metric.setValue("visits");
        form().target.kind().setValue(Target.TargetKind.PERCENT);
        form().target.amount().setValue("30");

        assertThat(smart())
                .contains("More or less is measured against 30 August 2025 to 2 March 2026, and only 0% of those days")
                .contains("the account overview of X as CSV")
                .contains("Where do I find this export?");
    }

    @Test
    void goes_to_the_question_of_the_first_answer_that_is_missing() {
        navigate(GoalWizardView.class);
        form().metric.setValue("followers");
        save("Next");
        save("Next");
        save("Next");

        save("Save goal");

        assertThat(question()).isEqualTo(2);
        assertThat(form().target.isInvalid()).isTrue();
        assertThat(goals.all()).isEmpty();
    }

    /** As the address stands after the last answer. */
    private GoalAddress address() {
        return find(GoalEditor.class).single().address(LocalDate.of(2026, 3, 3));
    }

    private void openAnew(GoalAddress address) {
        UI.getCurrent().navigate("goals/new", address.write());
    }

    @Test
    void every_answer_is_in_the_address_and_comes_back_from_it() {
        Person jan = identity.call(() -> people.add(new PersonData("Jan", "jan@example.org", Role.MANAGER)));
        Objective known = objectives.add(
                new ObjectiveData(ObjectiveKind.MARKETING, null, "Known in the region", "", Category.REACH));
        navigate(GoalWizardView.class);
        form().objective.setValue(known);
        form().metric.setValue("followers");
        form().target.setTarget(new Target(Target.TargetKind.PERCENT, 30, null));
        form().start.setValue(LocalDate.of(2026, 4, 1));
        form().deadline.setValue(LocalDate.of(2026, 10, 1));
        form().milestones
                .setValue(List.of(
                        new Milestone(LocalDate.of(2026, 5, 1), 550), new Milestone(LocalDate.of(2026, 6, 1), 600.5)));
        form().baseline.setAmount(510.0);
        form().cadenceDays.setValue(14);
        form().owner.setValue(jan);
        form().accountable.setValue(jan);
        form().why.setValue("Known & loved: 100% “everywhere”, één keer.");
        form().title.setValue("Grow + stay");
        GoalAddress written = address().at(4);

        UI.getCurrent().navigate("");
        UI.getCurrent()
                .navigate(
                        "goals/new", QueryParameters.fromString(written.write().getQueryString()));

        assertThat(question()).isEqualTo(4);
        assertThat(address().answers()).isEqualTo(written.answers());
        assertThat(form().milestones.getValue()).extracting(Milestone::value).containsExactly(550.0, 600.5);
        assertThat(form().target.target()).contains(new Target(Target.TargetKind.PERCENT, 30, null));
        assertThat(form().accountable.getValue().name()).isEqualTo("Jan");
        assertThat(form().why.getValue()).isEqualTo("Known & loved: 100% “everywhere”, één keer.");
        assertThat(find(Message.class).exists()).isFalse();

        save("Save goal");
        assertThat(goals.all()).singleElement().satisfies(goal -> {
            assertThat(goal.data().milestones()).hasSize(2);
            assertThat(goal.data().owner()).isEqualTo(jan.id());
            assertThat(goal.data().cadenceDays()).isEqualTo(14);
        });
    }

    @Test
    void a_metric_of_ones_own_and_how_it_counts_come_back_too() {
        navigate(GoalWizardView.class);
        form().metric.setValue("tea sold");
        form().measure.setValue(Measure.TOTAL);
        GoalAddress written = address();

        UI.getCurrent().navigate("");
        openAnew(written);

        assertThat(form().metric.getValue()).isEqualTo("tea sold");
        assertThat(form().measure.getValue()).isEqualTo(Measure.TOTAL);
    }

    @Test
    void each_answer_is_put_into_the_address_at_once_and_without_a_step_back() {
        navigate(GoalWizardView.class);
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        form().why.setValue("Because");

        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anySatisfy(call -> {
                    assertThat(call.getInvocation().getExpression()).contains("history.replaceState");
                    assertThat(call.getInvocation().getParameters())
                            .anySatisfy(value -> assertThat(value.toString()).contains("why=Because"));
                });
    }

    @Test
    void says_so_where_a_why_is_too_long_for_an_address() {
        navigate(GoalWizardView.class);

        form().why.setValue("Why? ".repeat(400));

        assertThat(form().why.getHelperText()).contains("So long a text is lost when the page is loaded anew");
        assertThat(address().answers()).doesNotContainKey("why");
        assertThat(address().write().getQueryString().length()).isLessThan(2500);
    }

    @Test
    void names_milestones_and_people_of_a_link_that_cannot_be_used() {
        UI.getCurrent()
                .navigate(
                        "goals/new",
                        QueryParameters.fromString("milestones=soon&owner=99&targetKind=MORE&cadenceDays=x"));

        assertThat(find(Message.class).single().getElement().getTextRecursively())
                .contains("the milestones", "the owner", "the kind of target", "the days between imports");
    }
}
