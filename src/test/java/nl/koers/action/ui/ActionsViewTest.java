package nl.koers.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.koers.FixedClock;
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
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Acceptances;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.shell.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-22. */
@UiTest
@WithMockUser(roles = "VIEWER")
class ActionsViewTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    People people;

    @Autowired
    SystemIdentity identity;

    @Autowired
    FixedClock.Movable clock;

    private Person bram;
    private Person carla;
    private Goal goal;

    @BeforeEach
    void a_goal_of_bram_that_waits_for_carla() {
        bram = identity.call(() -> people.add(new PersonData("Bram Visser", "bram@hofwijk.example", Role.EDITOR)));
        carla = identity.call(() -> people.add(new PersonData("Carla Jansen", "carla@hofwijk.example", Role.MANAGER)));
        SomeGoal promise = goal(bram, carla);
        goal = identity.callAs(bram, () -> goals.define(promise.data()));
    }

    private SomeGoal goal(Person owner, Person accountable) {
        Channel x = identity.call(() -> channels.create(ChannelData.of(Platform.X, "X")));
        identity.run(() -> figures.put(
                x.id(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700))));
        return new SomeGoal(
                        x.id(),
                        identity.call(() -> metrics.find("followers"))
                                .orElseThrow()
                                .id())
                .start(LocalDate.of(2026, 1, 1))
                .title("Followers")
                .owner(owner.id())
                .accountable(accountable.id());
    }

    private void as(Person person, Runnable task) {
        identity.callAs(person, () -> {
            task.run();
            return true;
        });
    }

    private String everything() {
        return find(ActionsView.class).single().getElement().getTextRecursively();
    }

    private String attention() {
        return find(UnorderedList.class).all().stream()
                .filter(list -> list.hasClassName("attention"))
                .map(list -> list.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private String menuEntry() {
        Nav menu = find(Nav.class).withClassName("menu").single();
        return find(RouterLink.class, menu).all().stream()
                .filter(link -> link.getHref().equals("actions"))
                .map(link -> link.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void says_it_kindly_when_there_is_nothing_to_do() {
        UI.getCurrent().navigate("actions");

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .isEqualTo("You are all caught up. Whatever needs you next will stand here.");
        assertThat(everything()).contains("Nothing waits for you.");
    }

    @Test
    void shows_the_manager_what_why_since_when_and_the_way() {
        as(carla, () -> {
            UI.getCurrent().navigate("actions");

            assertThat(everything())
                    .contains("1 thing waits for you.")
                    .contains("Answer for “Followers”")
                    .contains("Bram Visser asks you to accept it.")
                    .contains("Since 3 March");
            assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("This week");
            RouterLink way =
                    find(RouterLink.class, find(ActionList.class).single()).single();
            assertThat(way.getHref()).isEqualTo("goals/" + goal.id().value());
            assertThat(way.getElement().getAttribute("aria-label")).isEqualTo("Read and answer: Followers");
            assertThat(menuEntry()).endsWith("1 thing to do");
        });
    }

    @Test
    void shows_others_nothing_of_it_and_no_number_in_the_menu() {
        as(bram, () -> {
            UI.getCurrent().navigate("actions");

            assertThat(find(ActionList.class).all()).isEmpty();
            assertThat(menuEntry()).doesNotContain("to do");
        });
    }

    @Test
    void shows_the_owner_what_came_back_in_dutch() {
        identity.callAs(carla, () -> acceptances.sendBack(goal.id(), goal.version(), "Te laag"));
        UI.getCurrent().setLocale(Locale.of("nl"));

        as(bram, () -> {
            UI.getCurrent().navigate("actions");

            assertThat(everything())
                    .contains("Pas “Followers” aan")
                    .contains("Carla Jansen stuurde het terug: “Te laag”")
                    .contains("Eerst");
            assertThat(menuEntry()).endsWith("1 ding te doen");
        });
    }

    @Test
    void tells_the_manager_of_an_owner_who_stays_silent_here_and_on_the_overview() {
        identity.callAs(carla, () -> acceptances.accept(goal.id(), goal.version()));
        clock.moveTo(LocalDate.of(2026, 4, 17).atTime(12, 0).toInstant(ZoneOffset.UTC));

        as(carla, () -> {
            UI.getCurrent().navigate("actions");
            assertThat(everything())
                    .contains("Ask Bram Visser about “Followers”")
                    .contains("Since 3 April, 14 days");
            UI.getCurrent().navigate("");
            assertThat(attention()).contains("Bram Visser was asked on 3 April 2026 how it goes and has not answered.");
        });
        as(bram, () -> {
            UI.getCurrent().navigate("");
            assertThat(attention()).doesNotContain("Bram Visser was asked");
            UI.getCurrent().navigate("actions");
            assertThat(everything())
                    .contains("Say how “Followers” is going")
                    .contains("after two weeks Carla Jansen hears of it");
        });
    }
}
