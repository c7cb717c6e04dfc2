package nl.koers.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.SystemIdentity;
import nl.koers.action.Action;
import nl.koers.action.Actions;
import nl.koers.activity.ActivityWatch;
import nl.koers.goal.Acceptance;
import nl.koers.goal.Acceptances;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.Objectives;
import nl.koers.progress.GoalProgress;
import nl.koers.progress.ObjectiveProgress;
import nl.koers.progress.RolledUp;
import nl.koers.progress.Status;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class ExampleOrganisationTest {

    @Autowired
    ExampleOrganisation example;

    @Autowired
    Goals goals;

    @Autowired
    People people;

    @Autowired
    Actions actions;

    @Autowired
    Acceptances acceptances;

    @Autowired
    GoalProgress progress;

    @Autowired
    Objectives objectives;

    @Autowired
    ObjectiveProgress objectiveProgress;

    @Autowired
    ActivityWatch activity;

    @Autowired
    Imports imports;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity system;

    @Autowired
    FixedClock.Movable clock;

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03T12:00:00Z", "2027-01-01T00:30:00Z", "2028-02-29T22:00:00Z"})
    void shows_every_state_of_a_goal_and_of_a_page_on_whatever_day_it_is_loaded(Instant now) {
        clock.moveTo(now);
        system.run(() -> {
            example.load(Locale.of("nl"));
            assertThat(statuses()).isEqualTo(expected("goals.csv", "title_nl", "expected"));
            assertThat(activities()).isEqualTo(expected("channels.csv", "name_nl", "activity"));
        });
    }

    @Test
    void hangs_its_goals_under_a_chain_and_leaves_one_gap_of_each_kind() {
        system.run(() -> {
            example.load(Locale.ENGLISH);
            ObjectiveTree tree = objectives.tree();
            assertThat(tree.all(ObjectiveKind.BUSINESS)).hasSize(3);
            assertThat(tree.loose()).isEmpty();
            assertThat(goals.all())
                    .filteredOn(goal -> goal.data().objective() == null)
                    .hasSize(1);
            Map<ObjectiveId, RolledUp> standings = objectiveProgress.latest();
            assertThat(tree.all(ObjectiveKind.MARKETING))
                    .filteredOn(objective -> RolledUp.NONE.equals(standings.get(objective.id())))
                    .extracting(Objective::title)
                    .containsExactly("Enough volunteers to photograph the depot");
            assertThat(tree.all(ObjectiveKind.BUSINESS))
                    .extracting(objective -> Objects.requireNonNull(standings.get(objective.id()))
                            .status())
                    .containsExactly(Status.BEHIND, Status.ACHIEVED, Status.NO_DATA);
        });
    }

    @Test
    void comes_in_like_anybodys_files_without_an_error() {
        system.run(() -> {
            example.load(Locale.ENGLISH);
            List<ImportReport> reports = imports.recent(100);
            assertThat(reports).hasSize(9);
            assertThat(reports).allSatisfy(report -> {
                assertThat(report.errors()).isEmpty();
                assertThat(report.skipped()).isEmpty();
                assertThat(report.rows().rejected()).isZero();
            });
        });
    }

    @Test
    void has_goals_that_are_agreed_on_one_that_waits_and_one_that_came_back() {
        system.run(() -> {
            example.load(Locale.ENGLISH);
            Map<GoalId, Acceptance> said =
                    acceptances.of(goals.all().stream().map(Goal::id).toList());
            assertThat(said.values()).allSatisfy(one -> {
                assertThat(one.onBehalf()).isFalse();
                assertThat(one.by()).isEqualTo(one.state() == Acceptance.State.PROPOSED ? "Koers" : "Carla Jansen");
            });
            assertThat(said.values())
                    .extracting(Acceptance::state)
                    .containsOnlyOnce(Acceptance.State.PROPOSED, Acceptance.State.SENT_BACK)
                    .contains(Acceptance.State.ACCEPTED);
        });
    }

    @Test
    void gives_the_guide_and_the_manager_something_to_do() {
        system.run(() -> example.load(Locale.ENGLISH));

        assertThat(asks("anna@hofwijk.example"))
                .containsExactlyInAnyOrder(
                        "INACTIVE Friends of Hofwijk",
                        "CHECK_IN_LATE Answer on Facebook within 4 hours",
                        "FINAL_FIGURES " + title("website", "sales"),
                        "SENT_BACK 4000 readers of the newsletter",
                        "ROUND Budget round of the museum");
        assertThat(asks("carla@hofwijk.example"))
                .containsExactlyInAnyOrder(
                        "ACCEPT 300 followers on Pinterest",
                        "SILENT 1000 followers on X in half a year",
                        "ROUND Budget round of the museum");
    }

    private List<String> asks(String email) {
        Person person = system.call(() -> people.find(email)).orElseThrow();
        return system.callAs(person, actions::mine).stream()
                .map(action -> switch (action) {
                    case Action.AboutGoal goal -> goal.ask() + " " + goal.goal().title();
                    case Action.AboutPage page ->
                        page.page().state() + " " + page.page().channel().name();
                    case Action.AboutUpload upload -> upload.name();
                    case Action.AboutInbox inbox -> inbox.name();
                    case Action.AboutRound round -> "ROUND " + round.name();
                })
                .toList();
    }

    private static String title(String channel, String metric) {
        return Row.table("goals.csv", Locale.ENGLISH).stream()
                .filter(row -> row.text("channel").equals(channel)
                        && row.text("metric").equals(metric))
                .findFirst()
                .orElseThrow()
                .translated("title");
    }

    private Map<String, String> statuses() {
        LocalDate today = workspaces.today();
        return byName(
                goals.all(),
                goal -> goal.data().title(),
                goal -> progress.standing(goal.id(), today).status().name());
    }

    private Map<String, String> activities() {
        return byName(
                activity.all(workspaces.today()),
                page -> page.channel().name(),
                page -> page.state().name());
    }

    private static Map<String, String> expected(String table, String name, String state) {
        return byName(Row.table(table, Locale.ENGLISH), row -> row.text(name), row -> row.text(state));
    }

    private static <T> Map<String, String> byName(List<T> things, Function<T, String> name, Function<T, String> state) {
        return things.stream().collect(Collectors.toMap(name, state));
    }
}
