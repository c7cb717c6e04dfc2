package nl.koers.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.UiTest;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.action.Actions;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.report.ReportJson;
import nl.koers.report.Reports;
import nl.koers.round.RoundId;
import nl.koers.round.RoundScene;
import nl.koers.round.Verdict;
import nl.koers.shell.PageFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-25, UC-26. Whoever is no manager learns neither what a round says nor that there are rounds. */
@UiTest
class RoundSecretTest extends SpringBrowserlessTest {

    private static final String NAME = "Spring clearance";
    private static final String REASON = "It costs 76543 euro";
    /** Words and amounts that only a round and its money have. */
    private static final List<String> SECRETS =
            List.of(NAME, REASON, "76543", "udget round", "€", "\"rounds", "800.5", "120000", "80050");

    @Autowired
    RoundScene scene;

    @Autowired
    Goals goals;

    @Autowired
    Actions actions;

    @Autowired
    People people;

    @Autowired
    Reports reports;

    @Autowired
    SystemIdentity koers;

    private RoundScene.Set museum;
    private RoundId round;

    @BeforeEach
    void a_round_in_which_a_goal_was_stopped() {
        museum = scene.make();
        scene.outside("Pins");
        round = scene.frozen(NAME);
        scene.decide(round, Verdict.STOP, REASON, museum.likes());
    }

    private void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String shown() {
        return find(PageFrame.class).single().getElement().getTextRecursively();
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void an_editor_finds_the_same_nothing_as_at_an_address_without_a_page() {
        findsNothing();
    }

    @Test
    @WithMockUser(username = "Vera", roles = "VIEWER")
    void a_viewer_finds_the_same_nothing_as_at_an_address_without_a_page() {
        findsNothing();
    }

    private void findsNothing() {
        open("no/such/page");
        String nothing = shown();
        String at = "rounds/" + round.value();
        for (String address : List.of("rounds", at, at + "/compare", "rounds/999999", at + "?version=1")) {
            open(address);
            assertThat(shown()).as(address).isEqualTo(nothing);
            assertThat(find(H1.class).all()).hasSize(1);
        }
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void no_screen_of_an_editor_speaks_of_it() {
        Stream.of(
                        "import",
                        "import/values",
                        "import/sources",
                        "goals/" + museum.likes().value() + "/edit")
                .forEach(this::speaksOfNothing);
        everyScreen();
    }

    @Test
    @WithMockUser(username = "Vera", roles = "VIEWER")
    void no_screen_of_a_viewer_speaks_of_it() {
        everyScreen();
    }

    /** The menu stands beside every one of them. */
    private void everyScreen() {
        String goal = "goals/" + museum.likes().value();
        Stream.of(
                        "",
                        "goals",
                        goal,
                        goal + "?tab=history",
                        "objectives",
                        "objectives/plan",
                        "channels",
                        "reports",
                        "actions",
                        "tv",
                        "account",
                        "settings/track-record",
                        "goals?search=Spring")
                .forEach(this::speaksOfNothing);
        open(goal);
        assertThat(shown()).contains("Management decided so");
    }

    private void speaksOfNothing(String address) {
        open(address);
        String all = UI.getCurrent().getElement().getTextRecursively();
        SECRETS.forEach(secret -> assertThat(all).as(address).doesNotContain(secret));
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void the_doors_of_an_editor_tell_nothing_of_it() {
        doorsTellNothing();
    }

    @Test
    @WithMockUser(username = "Vera", roles = "VIEWER")
    void the_doors_of_a_viewer_tell_nothing_of_it() {
        doorsTellNothing();
    }

    /** The goal with all of its history, and every report they may read. */
    private void doorsTellNothing() {
        assertThat(goals.find(museum.likes()).orElseThrow().data().state()).isEqualTo(GoalState.STOPPED);
        assertThat(goals.history(museum.likes())).isNotEmpty();
        YearMonth month = YearMonth.of(2026, 3);
        Stream.of(
                        goals.find(museum.likes()).toString(),
                        goals.history(museum.likes()).toString(),
                        ReportJson.written(reports.ofAll(month)),
                        ReportJson.written(reports.ofObjective(museum.reach().id(), month)),
                        ReportJson.written(reports.ofGoal(museum.likes())))
                .forEach(told -> SECRETS.forEach(secret -> assertThat(told).doesNotContain(secret)));
    }

    @Test
    void managers_alone_are_asked_to_decide() {
        assertThat(asked(Role.VIEWER)).doesNotContain(NAME);
        assertThat(asked(Role.EDITOR)).doesNotContain(NAME);
        assertThat(asked(Role.MANAGER)).contains(NAME);
    }

    private String asked(Role role) {
        Person person = koers.call(() -> people.add(new PersonData(role.name(), role + "@hofwijk.example", role)));
        return koers.callAs(person, actions::mine).toString();
    }

    @Test
    @WithMockUser(username = "Mila", roles = "MANAGER")
    void a_manager_reads_it_so_that_the_words_looked_for_are_the_right_ones() {
        open("goals/" + museum.likes().value());
        assertThat(shown()).contains(NAME, REASON);
        open("reports");
        assertThat(shown()).contains("udget round");
    }
}
