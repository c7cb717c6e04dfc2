package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A goal made on 3 March with 700 followers; on the 8th 650 became known of the 5th, on the 9th the target became 1500. */
@UiTest
@WithMockUser(roles = "EDITOR")
class PastDayTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    FixedClock.Movable clock;

    private Goal goal;
    private Channel x;

    @BeforeEach
    void a_week() {
        x = channels.create(ChannelData.of(Platform.X, "Our X"));
        followers(Row.of("2026-01-01", 500), Row.of("2026-03-02", 700));
        goal = goals.define(promise().data());
        clock.moveTo(Instant.parse("2026-03-08T12:00:00Z"));
        followers(Row.of("2026-03-05", 520));
        clock.moveTo(Instant.parse("2026-03-09T12:00:00Z"));
        goals.change(goal.id(), 0, promise().target(TargetKind.ABSOLUTE, 1500).data(), "More budget");
        clock.moveTo(Instant.parse("2026-03-10T12:00:00Z"));
    }

    private SomeGoal promise() {
        return new SomeGoal(x.id(), metrics.find("followers").orElseThrow().id())
                .title("Followers")
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 6, 30));
    }

    private void followers(Row... rows) {
        figures.put(x.id(), "followers", MetricKind.LEVEL, List.of(rows));
    }

    private void open(String query) {
        UI.getCurrent().navigate("goals/" + goal.id().value(), QueryParameters.fromString(query));
    }

    private String everything() {
        return find(GoalView.class).single().getElement().getTextRecursively();
    }

    @Test
    void today_has_no_banner_and_a_quiet_line() {
        open("");

        assertThat(find(Div.class).withClassName("past-banner").all()).isEmpty();
        assertThat(find(DatePicker.class).single().getLabel()).isEqualTo("As of");
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(everything()).contains("520 followers on 5 March").doesNotContain("As known then");
        assertThat(find(Button.class).withText("Edit").all()).hasSize(1);
    }

    @Test
    void as_known_then_shows_the_figures_and_the_promise_of_that_evening() {
        open("asOf=2026-03-06&knowledge=then");

        assertThat(find(Div.class)
                        .withClassName("past-banner")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("You are looking at 6 March 2026.", "taken back since count as never known", "Back to today");
        assertThat(everything())
                .contains("700 followers on 2 March", "from 500 to 1000", "That day")
                .doesNotContain("520 followers");
        assertThat(find(Button.class).withText("Edit").all())
                .as("an old promise is not edited")
                .isEmpty();
    }

    @Test
    void as_we_know_now_shows_the_same_day_by_the_figures_and_the_promise_of_today() {
        open("asOf=2026-03-06&knowledge=then");

        RouterLink now = find(RouterLink.class).withText("As we know now").single();
        assertThat(now.getHref()).contains("asOf=2026-03-06", "knowledge=now");
        open("asOf=2026-03-06&knowledge=now");

        assertThat(everything()).contains("520 followers on 5 March", "from 500 to 1500");
        assertThat(find(RouterLink.class)
                        .withText("As we know now")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void a_day_that_is_chosen_comes_into_the_address() {
        open("");

        test(find(DatePicker.class).single()).setValue(LocalDate.of(2026, 3, 6));

        assertThat(everything()).contains("You are looking at 6 March 2026.");
        assertThat(find(RouterLink.class).withText("Back to today").single().getHref())
                .isEqualTo("goals/" + goal.id().value());
    }

    @Test
    void steps_lead_from_one_change_of_status_to_the_next() {
        open("");
        RouterLink previous =
                find(RouterLink.class).withText("‹ Change of 8 March").single();
        assertThat(previous.getHref()).contains("asOf=2026-03-08", "knowledge=then");

        open("asOf=2026-03-08&knowledge=then");
        assertThat(find(RouterLink.class).withText("‹ Change of 3 March").all()).hasSize(1);
        assertThat(everything()).contains("520 followers on 5 March");
    }

    @Test
    void a_day_before_the_goal_was_made_is_shown_as_we_know_now() {
        open("asOf=2026-03-02&knowledge=then");

        assertThat(everything())
                .contains("This goal was made on 3 March 2026, so nothing was promised yet.")
                .contains("700 followers on 2 March")
                .doesNotContain("As known then");
    }

    @Test
    void an_address_that_cannot_be_used_shows_today() {
        open("asOf=yesterday&knowledge=maybe");
        assertThat(find(Div.class).withClassName("past-banner").all()).isEmpty();
        open("asOf=2026-12-31");
        assertThat(find(Div.class).withClassName("past-banner").all()).isEmpty();
    }

    @Test
    void speaks_dutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        open("asOf=2026-03-06&knowledge=then");

        assertThat(everything())
                .contains(
                        "Je bekijkt 6 maart 2026.",
                        "Zoals toen bekend",
                        "Terug naar vandaag",
                        "700 volgers op 2 maart");
    }
}
