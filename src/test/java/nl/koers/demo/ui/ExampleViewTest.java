package nl.koers.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.demo.Example;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.shell.ExampleOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-23: the example on the screens. */
@UiTest
@WithMockUser(roles = "ADMIN")
class ExampleViewTest extends SpringBrowserlessTest {

    @Autowired
    Example example;

    @Autowired
    Channels channels;

    @Autowired
    Goals goals;

    @Autowired
    SystemIdentity system;

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private boolean offers(String text) {
        return find(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(text) && button.isVisible());
    }

    @Test
    void an_empty_overview_offers_an_admin_the_example_or_ones_own_figures() {
        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).isEqualTo("How do you want to begin?");
        assertThat(find(Anchor.class, find(ExampleOffer.class).single())
                        .single()
                        .getHref())
                .isEqualTo("import");
        assertThat(offers("Look around")).isTrue();
    }

    @Test
    void shows_that_it_is_under_way_and_then_the_overview() throws InterruptedException {
        UI.getCurrent().navigate("settings/example");

        test(button("Add the example")).click();

        assertThat(find(ProgressBar.class).single().isIndeterminate()).isTrue();
        assertThat(offers("Add the example")).isFalse();
        isFilled();
        assertThat(find(H1.class).single().getText()).startsWith("12 goals");
        assertThat(offers("Remove the example")).isTrue();
    }

    @Test
    void comes_in_on_the_overview_itself_and_goes_from_there() throws InterruptedException {
        UI.getCurrent().navigate("");
        String menu = find(Nav.class).all().getFirst().getElement().getTextRecursively();

        test(button("Look around")).click();
        isFilled();

        assertThat(find(H1.class).single().getText()).startsWith("12 goals");
        assertThat(find(Nav.class).all().getFirst().getElement().getTextRecursively())
                .startsWith(menu);
        button("Remove the example").click();
        assertThat(find(H1.class).single().getText()).isEqualTo("How do you want to begin?");
        assertThat(find(ExampleOutcome.class).all()).hasSize(1);
    }

    private void isFilled() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("example")) {
                thread.join();
            }
        }
        roundTrip();
    }

    @Test
    void a_banner_takes_it_away_on_any_screen_and_says_what_stayed() {
        example.add(Locale.ENGLISH);
        var x = channels.find("Hofwijk on X").orElseThrow();
        goals.define(new SomeGoal(x.id(), goals.all().getFirst().data().metric())
                .title("Ours")
                .data());
        UI.getCurrent().navigate("goals");

        button("Remove the example").click();

        assertThat(find(ExampleOutcome.class).single().getElement().getTextRecursively())
                .contains("The example is gone: 13 goals, 9 pages, 12 objectives, and its figures.")
                .contains("Page “Hofwijk on X”: a goal that stays needs it");
        assertThat(find(H1.class).single().getText()).startsWith("1 goal");
        button("Close").click();
        assertThat(find(ExampleOutcome.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void others_are_told_that_it_is_an_example_and_cannot_take_it_away() {
        system.call(() -> {
            example.add(Locale.ENGLISH);
            return true;
        });

        UI.getCurrent().navigate("");

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Museum Hofwijk is an example, with made-up figures. An admin can remove it.");
        assertThat(offers("Remove the example")).isFalse();
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void an_empty_overview_offers_nobody_else_the_example() {
        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).isEqualTo("No goals yet");
        assertThat(find(ExampleOffer.class).all()).isEmpty();
    }

    @Test
    void the_settings_put_it_in_and_take_it_away_without_a_second_button_above() {
        channels.create(ChannelData.of(Platform.X, "Our X"));
        UI.getCurrent().navigate("settings/example");
        assertThat(offers("Add the example")).isTrue();
        example.add(Locale.ENGLISH);

        UI.getCurrent().navigate("settings/example");

        assertThat(find(Button.class).all())
                .filteredOn(button -> button.getText().equals("Remove the example"))
                .hasSize(1);
        button("Remove the example").click();
        assertThat(find(ExampleOutcome.class).all()).hasSize(1);
        assertThat(offers("Add the example")).isTrue();
        assertThat(channels.all()).hasSize(1);
    }
}
