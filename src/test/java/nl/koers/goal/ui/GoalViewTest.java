package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
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
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.shell.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class GoalViewTest extends SpringBrowserlessTest {

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

    private Goal goal;

    @BeforeEach
    void a_goal_under_way() {
        goal = identity.call(() -> {
            Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
            figures.put(
                    x.id(),
                    "followers",
                    MetricKind.LEVEL,
                    List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700)));
            return goals.define(
                    new SomeGoal(x.id(), metrics.find("followers").orElseThrow().id())
                            .start(LocalDate.of(2026, 1, 1))
                            .deadline(LocalDate.of(2026, 6, 30))
                            .data());
        });
    }

    private void open() {
        UI.getCurrent().navigate("goals/" + goal.id().value());
    }

    private String everything() {
        return find(GoalView.class).single().getElement().getTextRecursively();
    }

    @Test
    void says_the_promise_the_status_and_why() {
        open();

        assertThat(find(StatusBadge.class).all().getFirst().getElement().getTextRecursively())
                .isEqualTo("On track");
        assertThat(everything())
                .contains("Followers on Our X from 500 to 1000, between 1 January 2026 and 30 June 2026.")
                .contains("700 followers on 2 March, 33 more than planned.")
                .contains("At this pace you reach 1000 on")
                .contains("Nobody owns it yet and nobody is accountable.");
    }

    @Test
    void says_how_smart_it_is_in_a_row_of_six_letters_that_opens() {
        open();

        assertThat(find(SmartRow.class).single().getElement().getTextRecursively())
                .contains("Sfine", "Mfine", "Afine", "Ropen", "Tfine", "Eopen")
                .contains("The newest figure is 700 on 2 March 2026, from figures.csv.")
                .contains("Nobody has said yet which objective it serves.");
    }

    @Test
    void shows_the_chain_it_hangs_in_and_names_it_in_its_history() {
        ObjectiveId visitors = objectives
                .add(new ObjectiveData(ObjectiveKind.BUSINESS, null, "More visitors", "", null))
                .id();
        ObjectiveId known = objectives
                .add(new ObjectiveData(ObjectiveKind.MARKETING, visitors, "Known", "", Category.REACH))
                .id();
        GoalData data = goal.data();
        goals.change(
                goal.id(),
                0,
                new SomeGoal(data.channel(), data.metric())
                        .title(data.title())
                        .start(data.start())
                        .deadline(data.deadline())
                        .objective(known)
                        .data(),
                "");

        open();

        Nav crumbs = find(Nav.class).withClassName("crumbs").single();
        assertThat(crumbs.getElement().getTextRecursively()).isEqualTo("Objectives›More visitors›Known›Our X");
        assertThat(find(Anchor.class, crumbs).all().getLast().getHref())
                .isEqualTo("objectives#objective-" + known.value());
        test(find(TabSheet.class).single()).select("History");
        assertThat(everything()).contains("Marketing objective: nothing → Known");
    }

    @Test
    void says_it_in_dutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        open();

        assertThat(everything())
                .contains("700 volgers op 2 maart, 33 meer dan gepland.")
                .contains("Op koers");
    }

    @Test
    void shows_the_chart_as_a_table_on_demand() {
        open();
        assertThat(find(NativeTableRow.class).exists()).isFalse();

        test(find(NativeButton.class).withText("Table").single()).click();

        assertThat(find(NativeTableRow.class).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("Day");
        assertThat(find(NativeTableRow.class).all()).hasSize(4);
    }

    @Test
    void shows_behind_a_number_its_figures_with_file_line_and_importer() {
        open();
        assertThat(find(Popover.class).exists()).isFalse();

        test(find(NativeButton.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter("Explain: Now"::equals)
                                .isPresent())
                        .single())
                .click();

        Popover value = find(Popover.class).single();
        assertThat(value.isOpened()).isTrue();
        assertThat(value.getElement().getTextRecursively())
                .contains(
                        "The newest figure, of 2 March.",
                        "The figures behind it",
                        "700",
                        "figures.csv, line 4",
                        "by test")
                .doesNotContain("600");
    }

    @Test
    void tells_each_change_of_status_with_its_cause_and_figures() {
        identity.run(() ->
                figures.put(goal.data().channel(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-03", 1000))));
        open();
        test(find(TabSheet.class).single()).select("History");

        assertThat(everything())
                .contains("Achieved", "was on track", "import of figures.csv")
                .contains("1000 on 3 March", "planned");
    }

    @Test
    void pauses_only_with_a_reason() {
        open();
        test(find(Button.class).withText("Pause").single()).click();
        test(find(Button.class).withText("Pause").all().getLast()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        find(TextArea.class).single().setValue("No budget until summer");
        test(find(Button.class).withText("Pause").all().getLast()).click();

        assertThat(goals.find(goal.id()).orElseThrow().data().state()).isEqualTo(GoalState.PAUSED);
        assertThat(everything()).contains("Paused").contains("No budget until summer");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void gives_a_viewer_nothing_to_press() {
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo(goal.data().title());
        assertThat(find(Button.class).all()).isEmpty();
        test(find(TabSheet.class).single()).select("Figures");
        assertThat(find(RouterLink.class).withText("Type in values").all()).isEmpty();
    }

    @Test
    void leads_to_typing_in_more_of_its_figures_and_keeps_one_way_back() {
        open();
        test(find(TabSheet.class).single()).select("Figures");
        assertThat(find(RouterLink.class).withText("Type in values").single().getHref())
                .contains("import/values?", "channel=" + goal.data().channel().value(), "metric=followers");

        test(find(Button.class).withText("Pause").single()).click();
        find(com.vaadin.flow.component.textfield.TextArea.class).single().setValue("No budget");
        test(find(Button.class).withText("Pause").all().getLast()).click();
        assertThat(find(Nav.class).withClassName("crumbs").all()).hasSize(1);
    }

    @Test
    void does_not_know_a_goal_that_is_not_there() {
        UI.getCurrent().navigate("goals/999999");

        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
        assertThat(find(Paragraph.class).all()).isNotEmpty();
    }
}
