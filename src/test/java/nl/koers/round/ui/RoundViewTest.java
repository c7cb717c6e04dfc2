package nl.koers.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.objective.Objective;
import nl.koers.round.Round;
import nl.koers.round.RoundData;
import nl.koers.round.RoundDecisions;
import nl.koers.round.RoundId;
import nl.koers.round.RoundScene;
import nl.koers.round.Rounds;
import nl.koers.round.Verdict;
import nl.koers.shell.PageFrame;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-25, UC-26. Today is 3 March 2026. */
@UiTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class RoundViewTest extends SpringBrowserlessTest {

    @Autowired
    Rounds rounds;

    @Autowired
    RoundDecisions decisions;

    @Autowired
    RoundScene scene;

    @Autowired
    Goals goals;

    @Autowired
    SystemIdentity koers;

    @Autowired
    DSLContext sql;

    private RoundScene.Set museum;

    @BeforeEach
    void a_museum() {
        museum = scene.make();
    }

    private RoundId round() {
        return scene.round("Spring");
    }

    private RoundId frozen() {
        return scene.frozen("Spring");
    }

    private void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String at(RoundId id) {
        return "rounds/" + id.value();
    }

    private String shown() {
        return find(PageFrame.class).single().getElement().getTextRecursively();
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).all().getLast()).click();
    }

    private void choose(String spoken) {
        find(NativeButton.class).all().stream()
                .filter(button -> spoken.equals(button.getAriaLabel().orElse("")))
                .forEach(button -> test(button).click());
    }

    @Test
    void makes_a_round_about_the_quarter_that_runs_from_the_card_on_reports() {
        open("reports");
        assertThat(find(Anchor.class).all()).isNotEmpty();
        assertThat(shown()).contains("Budget rounds");
        open("rounds");
        assertThat(shown()).contains("There is no budget round yet");
        press("New budget round");
        press("Make round");
        assertThat(find(TextField.class).single().getErrorMessage()).isEqualTo("Give the round a name.");
        find(TextField.class).single().setValue("Visitors");
        choose(find(MultiSelectComboBox.class).single(), museum.business());
        press("Make round");

        Round made = rounds.all().getFirst();
        assertThat(made.data())
                .isEqualTo(RoundData.of(
                        "Visitors",
                        RoundScene.FIRST,
                        RoundScene.LAST,
                        List.of(museum.business().id())));
        assertThat(shown()).contains("Visitors", "Known in town").doesNotContain("They come back");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(MultiSelectComboBox field, Objective objective) {
        field.setValue(Set.of(objective));
    }

    @Test
    void answers_the_three_questions_and_shows_every_goal_with_its_money() {
        open(at(round()));

        assertThat(shown())
                .contains(
                        "Open: nothing frozen yet",
                        "Is the budget justified?",
                        "Who is responsible?",
                        "Which business objective does it serve?",
                        "€600 of €1000 spent, 60%",
                        "2 of 3 goals have no budget",
                        "More visitors",
                        "Serves: More visitors",
                        "Serves no business objective",
                        "Accountable: nobody for 2 goals",
                        "200 new followers",
                        "€3 per new follower",
                        "Nobody",
                        "3 goals have no accountable manager")
                .doesNotContain("Not decided");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .doesNotContain("Continue", "Stop");
    }

    @Test
    void tells_each_goal_in_one_line_that_opens_to_the_whole_of_it() {
        open(at(frozen()));

        assertThat(summaries())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains("Followers", "€600 of €1000 spent, 60%", "€3 per new follower", "Not decided"))
                .anySatisfy(line -> assertThat(line).contains("Likes", "No price"))
                .noneSatisfy(line -> assertThat(line).contains("Owner"));
        assertThat(opened()).isEmpty();
        pressPlain("Open all goals");
        assertThat(opened()).hasSize(3);
        pressPlain("Close all");
        assertThat(opened()).isEmpty();
    }

    private List<String> summaries() {
        return find(GoalLine.class).all().stream()
                .map(line -> line.getSummary().getElement().getTextRecursively())
                .toList();
    }

    private List<String> opened() {
        return find(GoalLine.class).all().stream()
                .filter(GoalLine::isOpen)
                .map(line -> line.getSummary().getElement().getChild(0).getText())
                .toList();
    }

    private void pressPlain(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    @Test
    void counts_what_must_still_be_decided_and_goes_from_one_to_the_next() {
        open(at(frozen()));
        List<String> inOrder = find(GoalLine.class).all().stream()
                .map(line -> line.getSummary().getElement().getChild(0).getText())
                .toList();
        assertThat(shown()).contains("3 of 3 goals to decide");
        pressPlain("Next to decide");
        assertThat(opened()).containsExactly(inOrder.getFirst());

        choose("Continue with “" + inOrder.getFirst() + "”");
        press("Decide");

        assertThat(shown()).contains("2 of 3 goals to decide");
        assertThat(opened()).as("what was open stays open").containsExactly(inOrder.getFirst());
        pressPlain("Next to decide");
        assertThat(opened()).containsExactly(inOrder.getFirst(), inOrder.get(1));
        pressPlain("Next to decide");
        pressPlain("Next to decide");
        assertThat(opened()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void asks_for_no_decision_where_nobody_can_take_one() {
        RoundId id = frozen();
        UI.getCurrent().navigate(RoundView.class, RoundNavigation.id(id), QueryParameters.of("version", "now"));

        assertThat(shown()).doesNotContain("to decide").contains("Open all goals");
    }

    @Test
    void says_what_goals_without_an_objective_cost_and_that_no_total_has_it() {
        scene.outside("Pins");

        open(at(frozen()));

        assertThat(shown())
                .contains(
                        "€600 of €1000 spent, 60%",
                        "Outside this round: 1 goal without a marketing objective, €1200.00 budget, €800.50 spent.",
                        "1 goal has no marketing objective, and is in no total",
                        "€1200.00 budget, €800.50 spent",
                        "1 goal serves no business objective");
    }

    @Test
    void says_how_the_prices_came_about() {
        open(at(frozen()));

        choose("How the prices of “Followers” came about");

        Component dialog = find(PriceDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("€600 / 200 new followers = €3 per new follower");
    }

    @Test
    void freezes_after_a_question_and_then_decides() {
        RoundId id = round();
        open(at(id));
        press("Freeze");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(shown())
                .contains("Version 1 frozen, 0 of 3 goals decided", "frozen on 3 March 2026 at 13:00 by Carla");
        choose("Adjust “Followers”");
        press("Decide");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say what must change.");
        find(TextArea.class).single().setValue("Half of it");
        press("Decide");

        assertThat(shown()).contains("Half of it", "Carla, 3 March 2026", "1 of 3 goals decided");
        assertThat(decisions.of(id, 1).all()).hasSize(1);
    }

    @Test
    void names_the_goals_that_would_stop_with_their_objective_and_stops_them_when_told_so() {
        RoundId id = frozen();
        open(at(id));
        choose("Stop “Known in town”");
        Component dialog = find(DecisionDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Followers", "Likes")
                .doesNotContain("Readers");
        find(TextArea.class).single().setValue("No longer");
        find(Checkbox.class, dialog).single().setValue(true);
        press("Decide, and stop 2 goals");

        assertThat(goals.find(museum.likes()).orElseThrow().data().state()).isEqualTo(GoalState.STOPPED);
        assertThat(goals.find(museum.readers()).orElseThrow().data().state()).isEqualTo(GoalState.ACTIVE);
        open("goals/" + museum.likes().value());
        assertThat(shown()).contains("Management decided so", "Why: No longer", "To budget round “Spring”");
    }

    @Test
    void shows_the_frozen_version_as_it_was_beside_what_is_now() {
        RoundId id = frozen();
        scene.bring("2026-03-03", 900);

        open(at(id));
        assertThat(shown()).contains("700 of 1000").doesNotContain("900 of 1000");
        UI.getCurrent().navigate(RoundView.class, RoundNavigation.id(id), QueryParameters.of("version", "now"));
        assertThat(shown()).contains("900 of 1000", "As it is now");
    }

    @Test
    void shows_an_older_version_without_a_way_to_decide() {
        RoundId id = frozen();
        koers.run(() -> rounds.freeze(id, rounds.find(id).orElseThrow().version()));

        UI.getCurrent().navigate(RoundView.class, RoundNavigation.id(id), QueryParameters.of("version", "1"));

        assertThat(shown()).contains("Version 1, frozen on", "Not decided");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .doesNotContain("Continue");
    }

    @Test
    @SuppressWarnings("unchecked")
    void says_that_a_version_is_not_as_it_was_frozen_and_shows_the_way_to_another() {
        RoundId id = frozen();
        String guard = sql.fetch("select sql from sqlite_master where name = 'frozen_round_stays'")
                .get(0)
                .get(0, String.class);
        sql.execute("drop trigger frozen_round_stays");
        sql.execute("update frozen_round set frozen_by = 'Somebody'");
        sql.execute(guard);

        open(at(id));

        assertThat(shown()).contains("Version 1 is not as it was frozen").doesNotContain("€600");
        find(Select.class).single().setValue(0);
        assertThat(shown()).contains("As it is now", "€600");
    }

    @Test
    void deletes_a_round_that_was_never_frozen() {
        open(at(round()));
        press("Edit");
        press("Delete");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(rounds.all()).isEmpty();
        assertThat(shown()).contains("There is no budget round yet");
    }

    @Test
    void tells_its_history_when_asked() {
        RoundId id = frozen();
        open(at(id));
        Details history = find(Details.class).single();
        history.setOpened(true);

        assertThat(history.getElement().getTextRecursively())
                .contains("Looked at version 1", "3 March 2026 at 13:00, Carla", "Froze version 1", "Made this round");
    }

    @Test
    void holds_it_against_what_was_frozen_before() {
        RoundId id = frozen();
        scene.decide(id, Verdict.ADJUST, "More of it", museum.followers());
        scene.bring("2026-03-03", 900);

        UI.getCurrent().navigate(CompareView.class, RoundNavigation.id(id), QueryParameters.of("version", "now"));

        assertThat(shown()).contains("Spring: what changed since", "700", "900", "More of it", "Went on");
    }

    @Test
    void says_so_when_there_is_nothing_to_hold_it_against() {
        open(at(round()) + "/compare");

        assertThat(shown()).contains("There is no other frozen version yet");
    }

    @Test
    void speaks_dutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        open(at(frozen()));

        assertThat(shown())
                .contains("Is het budget verantwoord?", "€\u00a0600 van €\u00a01000 uitgegeven, 60%", "Doorgaan");
    }

    @Test
    void a_manager_finds_nothing_where_no_round_and_no_version_is() {
        open("no/such/page");
        String nothing = shown();
        RoundId id = frozen();
        for (String version : List.of("2", "0", "-1", "x", "99999999999")) {
            UI.getCurrent().navigate(RoundView.class, RoundNavigation.id(id), QueryParameters.of("version", version));
            assertThat(shown()).as(version).isEqualTo(nothing);
        }
        open("rounds/999999");
        assertThat(shown()).isEqualTo(nothing);
    }
}
