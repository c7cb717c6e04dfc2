package nl.koers.round;

import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.KoersTest;
import nl.koers.cost.BudgetData;
import nl.koers.cost.Budgets;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostShare;
import nl.koers.cost.Costs;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.Objectives;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-25: whatever happens after a round was frozen, the frozen version says what it said. */
@KoersTest
@WithMockUser(username = "Carla", roles = "ADMIN")
class FrozenForeverTest {

    @Autowired
    Rounds rounds;

    @Autowired
    RoundScene scene;

    @Autowired
    Goals goals;

    @Autowired
    Objectives objectives;

    @Autowired
    Costs costs;

    @Autowired
    Budgets budgets;

    @Autowired
    Workspaces workspaces;

    @Autowired
    ImportedFigures figures;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    private RoundScene.Set museum;
    private RoundId round;
    private Frozen frozen;
    private ImportId last;

    @BeforeEach
    void a_frozen_round() {
        museum = scene.make();
        last = scene.bring("2026-03-01", 690);
        Round made = rounds.create(RoundData.ofAll("Spring", RoundScene.FIRST, RoundScene.LAST));
        round = made.id();
        rounds.freeze(round, made.version());
        frozen = rounds.frozen(round, 1);
        clock.moveTo(Instant.parse("2026-03-20T12:00:00Z"));
    }

    @AfterEach
    void says_what_it_said_while_the_round_of_now_says_something_else() {
        assertThat(rounds.frozen(round, 1)).isEqualTo(frozen);
        assertThat(rounds.live(round)).isNotEqualTo(frozen.report());
    }

    @Test
    void after_a_later_import() {
        scene.bring("2026-03-02", 5000);
        scene.bring("2026-03-19", 6000);
    }

    @Test
    void after_an_import_was_taken_back() {
        figures.takeBack(last);
    }

    @Test
    void after_the_promise_was_edited_and_the_goal_stopped() {
        Goal goal = goals.find(museum.followers()).orElseThrow();
        goals.change(
                goal.id(), goal.version(), goal.data().in(GoalState.STOPPED, "Nobody does this any more"), "Because");
    }

    @Test
    void after_the_goal_was_deleted() {
        sql.execute("delete from cost_share");
        sql.deleteFrom(GOAL).where(GOAL.ID.eq(museum.followers().value())).execute();
        assertThat(goals.find(museum.followers())).isEmpty();
    }

    @Test
    void after_budgets_and_costs_changed() {
        budgets.decide(museum.followers(), 1, new BudgetData(5_000L, null, "Less"));
        costs.add(new CostEntryData(
                LocalDate.of(2026, 3, 19), 99, 0, CostKind.TOOLS, "", List.of(CostShare.whole(museum.followers()))));
    }

    @Test
    void after_an_objective_was_renamed_and_hung_elsewhere() {
        Objective reach = objectives.find(museum.reach().id()).orElseThrow();
        objectives.change(
                reach.id(),
                reach.version(),
                new ObjectiveData(
                        reach.kind(), null, "Something else", "", reach.data().category()));
    }

    @Test
    void after_the_organisation_got_another_name_language_and_zone() {
        workspaces.change(new Workspace(
                "Elsewhere", Locale.of("nl"), ZoneId.of("America/New_York"), Currency.getInstance("EUR")));
        assertThat(sql.fetchCount(WORKSPACE)).isEqualTo(1);
    }
}
