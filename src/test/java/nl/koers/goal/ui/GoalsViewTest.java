package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import nl.koers.UiTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.shell.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class GoalsViewTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    private void three_goals() {
        Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
        MetricId followers = metrics.named("followers", MetricKind.LEVEL).id();
        goals.define(new SomeGoal(x.id(), followers)
                .title("Bravo")
                .deadline(LocalDate.of(2026, 5, 1))
                .data());
        goals.define(new SomeGoal(x.id(), followers)
                .title("Alpha")
                .deadline(LocalDate.of(2026, 8, 1))
                .data());
        goals.define(new SomeGoal(x.id(), followers)
                .title("Given up")
                .state(GoalState.STOPPED, "No use")
                .data());
    }

    private List<String> titles() {
        GoalTable table = find(GoalTable.class).single();
        return find(RouterLink.class, table).all().stream()
                .filter(link -> !link.hasClassName("sort"))
                .map(RouterLink::getText)
                .toList();
    }

    private void sortBy(String heading) {
        test(find(RouterLink.class).withClassName("sort").withText(heading).single())
                .click();
    }

    @Test
    void leads_on_when_there_are_none() {
        navigate(GoalsView.class);

        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(find(RouterLink.class, find(EmptyState.class).single())
                        .single()
                        .getHref())
                .isEqualTo("goals/new");
    }

    @Test
    void sorts_by_the_heading_that_is_pressed_and_turns_around() {
        three_goals();
        navigate(GoalsView.class);

        sortBy("Goal");
        assertThat(titles()).containsExactly("Alpha", "Bravo");
        sortBy("Deadline");
        assertThat(titles()).containsExactly("Bravo", "Alpha");
        sortBy("Deadline");
        assertThat(titles()).containsExactly("Alpha", "Bravo");
    }

    @Test
    void keeps_closed_goals_under_their_own_tab() {
        three_goals();

        UI.getCurrent().navigate("goals", QueryParameters.of("tab", "closed"));

        assertThat(titles()).containsExactly("Given up");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void offers_a_viewer_nothing_to_make() {
        navigate(GoalsView.class);

        assertThat(find(RouterLink.class).all())
                .noneMatch(link -> link.getHref().equals("goals/new"));
    }

    @Test
    void shows_what_its_address_says() {
        three_goals();

        UI.getCurrent().navigate("goals", QueryParameters.of("find", "ALPH"));

        assertThat(titles()).containsExactly("Alpha");
        assertThat(find(TextField.class).withCaption("Title").single().getValue())
                .isEqualTo("ALPH");
    }

    @Test
    void says_in_its_address_what_is_chosen() {
        three_goals();
        navigate(GoalsView.class);

        test(find(TextField.class).withCaption("Title").single()).setValue("bra");

        assertThat(titles()).containsExactly("Bravo");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .isEqualTo("find=bra");
    }

    @Test
    void leads_back_when_nothing_fits() {
        three_goals();

        UI.getCurrent().navigate("goals", QueryParameters.of("find", "nowhere"));

        EmptyState empty = find(EmptyState.class).single();
        assertThat(find(RouterLink.class, empty).single().getHref()).isEqualTo("goals");
    }

    @Test
    void puts_goals_together_under_headings() {
        three_goals();
        Channel website = channels.create(ChannelData.of(Platform.WEBSITE, "A site"));
        goals.define(new SomeGoal(
                        website.id(), metrics.named("visits", MetricKind.FLOW).id())
                .title("Visits")
                .data());

        UI.getCurrent().navigate("goals", QueryParameters.of("group", "channel"));

        assertThat(titles()).containsExactly("Visits", "Bravo", "Alpha");
        assertThat(find(NativeTableRow.class).withClassName("group").all())
                .extracting(row -> row.getElement().getTextRecursively())
                .containsExactly("A site", "Our X");
    }

    @Test
    void loads_long_lists_in_steps() {
        Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
        MetricId followers = metrics.named("followers", MetricKind.LEVEL).id();
        for (int i = 0; i < GoalsView.STEP + 2; i++) {
            goals.define(new SomeGoal(x.id(), followers).title("Goal " + i).data());
        }
        navigate(GoalsView.class);
        assertThat(titles()).hasSize(GoalsView.STEP);

        test(find(Button.class).withText("Show 2 more of 2").single()).click();

        assertThat(titles()).hasSize(GoalsView.STEP + 2).doesNotHaveDuplicates();
        assertThat(find(Button.class).withText("Show").all()).isEmpty();
    }
}
