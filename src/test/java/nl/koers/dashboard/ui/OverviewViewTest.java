package nl.koers.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.shell.EmptyState;
import nl.koers.shell.StatusBadge;
import nl.koers.shell.StatusTiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "EDITOR")
class OverviewViewTest extends SpringBrowserlessTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    private void three_goals() {
        Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
        var followers = metrics.named("followers", MetricKind.LEVEL).id();
        var visits = metrics.named("visits", MetricKind.FLOW).id();
        figures.put(
                x.id(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700)));
        define(new SomeGoal(x.id(), followers).title("On course"), 1000);
        define(new SomeGoal(x.id(), followers).title("Far away"), 5000);
        define(new SomeGoal(x.id(), visits).title("Without figures"), 5000);
    }

    private void define(SomeGoal goal, double target) {
        goals.define(goal.target(nl.koers.goal.Target.TargetKind.ABSOLUTE, target)
                .start(NEW_YEAR)
                .deadline(LocalDate.of(2026, 6, 30))
                .data());
    }

    private List<String> cards() {
        return find(GoalCard.class).all().stream()
                .map(card -> find(RouterLink.class, card).all().getFirst().getText())
                .toList();
    }

    @Test
    void leads_on_when_there_is_nothing_yet() {
        navigate(OverviewView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("No goals yet");
        EmptyState empty = find(EmptyState.class).single();
        assertThat(find(RouterLink.class, empty).single().getHref()).isEqualTo("goals/new");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void offers_a_viewer_nothing_to_make() {
        navigate(OverviewView.class);

        assertThat(find(RouterLink.class).all())
                .noneMatch(link -> link.getHref().equals("goals/new"));
    }

    @Test
    void says_it_in_one_sentence_with_the_worst_first() {
        three_goals();

        navigate(OverviewView.class);

        assertThat(find(H1.class).single().getText())
                .isEqualTo("3 goals: 1\u00a0on track, 1\u00a0behind, 1\u00a0without data");
        assertThat(cards()).containsExactly("Far away", "Without figures", "On course");
    }

    @Test
    void says_it_in_dutch() {
        three_goals();
        UI.getCurrent().setLocale(Locale.of("nl"));

        navigate(OverviewView.class);

        assertThat(find(H1.class).single().getText())
                .isEqualTo("3 doelen: 1\u00a0op koers, 1\u00a0loopt achter, 1\u00a0zonder gegevens");
        assertThat(find(StatusBadge.class).all().getFirst().getElement().getTextRecursively())
                .isEqualTo("Loopt achter");
    }

    @Test
    void filters_by_the_status_in_the_address() {
        three_goals();

        UI.getCurrent().navigate("", QueryParameters.of("status", "on_track"));

        assertThat(cards()).containsExactly("On course");
        StatusTiles tiles = find(StatusTiles.class).single();
        assertThat(find(RouterLink.class, tiles).all()).hasSize(4);
    }

    @Test
    void names_what_needs_attention() {
        three_goals();

        navigate(OverviewView.class);

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("3 goals without accountable manager"))
                .anyMatch(text -> text.contains("cannot tell whether the page is active"));
    }

    @Test
    void names_what_changed_with_what_it_was() {
        three_goals();
        figures.put(channels.all().getFirst().id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-03", 1000)));

        navigate(OverviewView.class);

        assertThat(find(ChangeList.class).single().getElement().getTextRecursively())
                .isEqualTo("On courseAchievedwas: On track · 3 March");
    }

    @Test
    void says_nothing_of_changes_where_there_are_none() {
        three_goals();

        navigate(OverviewView.class);

        assertThat(find(ChangeList.class).all()).isEmpty();
    }
}
