package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.PersonId;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-21. */
@UiTest
@WithMockUser(roles = "VIEWER")
class AgreementCardTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    People people;

    @Autowired
    SystemIdentity identity;

    private Person anna;
    private Person bram;
    private Person carla;
    private Goal goal;

    @BeforeEach
    void a_goal_that_waits_for_carla() {
        anna = added("Anna de Wit", Role.ADMIN);
        bram = added("Bram Visser", Role.EDITOR);
        carla = added("Carla Jansen", Role.MANAGER);
        PersonId accountable = carla.id();
        goal = identity.call(() -> {
            Channel x = channels.create(ChannelData.of(Platform.X, "X"));
            return goals.define(new SomeGoal(
                            x.id(), metrics.named("followers", MetricKind.LEVEL).id())
                    .baseline(500)
                    .accountable(accountable)
                    .data());
        });
    }

    private Person added(String name, Role role) {
        return identity.call(() -> people.add(new PersonData(name, role + "@hofwijk.example", role)));
    }

    private void as(Person person, Runnable task) {
        identity.callAs(person, () -> {
            task.run();
            return true;
        });
    }

    private void open() {
        UI.getCurrent().navigate("goals/" + goal.id().value());
    }

    private String card() {
        return find(AgreementCard.class).single().getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(Button.class, find(AgreementCard.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    @Test
    void says_to_everybody_that_nobody_has_accepted_it_yet() {
        open();

        assertThat(card())
                .contains("Not accepted yet. Carla Jansen was asked on 3 March 2026.")
                .contains("1000 by 3 September 2026, from 500");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void says_it_in_dutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        open();

        assertThat(card()).contains("Nog niet akkoord. Carla Jansen is op 3 maart 2026 gevraagd.");
    }

    @Test
    void lets_the_accountable_manager_accept_it() {
        as(carla, () -> {
            open();
            assertThat(buttons()).containsExactly("I accept this goal", "Send back");

            test(find(Button.class).withText("I accept this goal").single()).click();

            assertThat(card()).contains("Accepted by Carla Jansen on 3 March 2026.");
            assertThat(buttons()).isEmpty();
            test(find(TabSheet.class).single()).select("History");
            assertThat(find(HistoryList.class).single().getElement().getTextRecursively())
                    .contains("Accepted by Carla Jansen: 1000 by 3 September 2026, from 500");
        });
    }

    @Test
    void lets_the_accountable_manager_send_it_back_with_a_reason() {
        as(carla, () -> {
            open();
            test(find(Button.class).withText("Send back").single()).click();
            SendBackDialog dialog = find(SendBackDialog.class).single();
            test(find(Button.class, dialog).withText("Send back").single()).click();
            assertThat(find(TextArea.class, dialog).single().getErrorMessage()).isEqualTo("Say what has to change.");

            test(find(TextArea.class, dialog).single()).setValue("Too low");
            test(find(Button.class, dialog).withText("Send back").single()).click();

            assertThat(card())
                    .contains("Sent back by Carla Jansen on 3 March 2026.")
                    .contains("“Too low”");
        });
        as(bram, () -> {
            open();
            assertThat(buttons()).containsExactly("Ask again");

            test(find(Button.class).withText("Ask again").single()).click();

            assertThat(card()).contains("Not accepted yet");
        });
    }

    @Test
    void offers_nothing_to_a_manager_who_is_not_accountable() {
        Person dora = identity.call(() -> people.add(new PersonData("Dora", "dora@hofwijk.example", Role.MANAGER)));

        as(dora, () -> {
            open();
            assertThat(buttons()).isEmpty();
        });
    }

    @Test
    void names_an_admin_who_accepts_on_behalf() {
        as(anna, () -> {
            open();
            assertThat(buttons()).containsExactly("Accept on behalf of Carla Jansen", "Send back");

            test(find(Button.class).withText("Accept on behalf of Carla Jansen").single())
                    .click();

            assertThat(card()).contains("Accepted by Anna de Wit on behalf of Carla Jansen on 3 March 2026.");
        });
    }

    @Test
    void makes_the_manager_read_again_what_was_changed_meanwhile() {
        as(carla, () -> {
            open();
            identity.run(() -> goals.change(
                    goal.id(),
                    goal.version(),
                    new SomeGoal(goal.data().channel(), goal.data().metric())
                            .baseline(500)
                            .deadline(SomeGoal.DEADLINE.plusDays(7))
                            .accountable(carla.id())
                            .data(),
                    "A week more"));

            test(find(Button.class).withText("I accept this goal").single()).click();

            assertThat(card()).contains("Not accepted yet").contains("10 September 2026");
        });
    }
}
