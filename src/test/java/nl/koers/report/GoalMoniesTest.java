package nl.koers.report;

import static nl.koers.cost.CostScene.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.koers.AskedStatements;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostScene;
import nl.koers.cost.NoPrice;
import nl.koers.cost.SomeCost;
import nl.koers.goal.Goal;
import nl.koers.progress.AsOf;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalProgress;
import nl.koers.report.GoalMoney.SharedCost;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-24. Two goals from 500 to 1000 followers in the first half of 2026. Today is 3 March. */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class GoalMoniesTest {

    private static final LocalDate NEW_YEAR = CostScene.NEW_YEAR;
    private static final LocalDate TODAY = CostScene.TODAY;

    @Autowired
    CostScene scene;

    @Autowired
    GoalMonies monies;

    @Autowired
    GoalProgress progress;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    private List<Goal> known = List.of();

    @BeforeEach
    void two_goals() {
        scene.begin();
        scene.followers(NEW_YEAR.minusDays(60), 380, 2);
        known = List.of(goal("First"), goal("Second"));
    }

    private Goal goal(String title) {
        return scene.define(scene.promise(title).baseline(500).deadline(LocalDate.of(2026, 6, 30)));
    }

    private GoalMoney money(Goal goal, LocalDate day) {
        return Objects.requireNonNull(
                monies.of(List.of(progress.at(goal, AsOf.now(day)))).get(goal.id()));
    }

    @Test
    void a_goal_costs_what_it_bears_up_to_the_day_and_a_result_accordingly() {
        Goal first = known.getFirst();
        scene.budget(first.id(), 1_000_00L, null);
        LocalDate day = NEW_YEAR.plusDays(9);
        scene.spend(SomeCost.of(first.id()).on(day).amount(100_00));
        scene.spend(SomeCost.shared()
                .share(first.id(), 2500)
                .share(known.get(1).id(), 7500)
                .on(day)
                .amount(400_00)
                .note("Film"));
        scene.spend(SomeCost.of(first.id()).amount(999_00));

        GoalMoney told = money(first, LocalDate.of(2026, 2, 20));

        CostPerResult prices = told.costs();
        assertThat(prices.planned().price()).as("1000 over 500").isEqualTo(euro(200));
        assertThat(prices.spent().money()).as("not what was spent later").isEqualTo(euro(200_00));
        assertThat(prices.actual().price()).as("200 over 100").isEqualTo(euro(2_00));
        assertThat(prices.forecast().cost()).as("the whole budget").isEqualTo(euro(1_000_00));
        assertThat(prices.forecast().price()).isNotNull();
        assertThat(told.shared()).containsExactly(new SharedCost("Film", day, euro(400_00), 2500, euro(100_00)));
    }

    @Test
    void a_goal_without_costs_says_so() {
        GoalMoney told = money(known.getFirst(), TODAY);

        assertThat(told.shared()).isEmpty();
        assertThat(told.costs().planned().missing()).isEqualTo(NoPrice.NO_BUDGET);
        assertThat(told.costs().actual().missing()).isEqualTo(NoPrice.NO_COSTS);
        assertThat(told.costs().forecast().missing()).isEqualTo(NoPrice.NO_COSTS);
    }

    @Test
    void hours_of_a_budget_cost_what_an_hour_cost_when_it_was_decided_or_at_the_start_if_that_came_later() {
        scene.rate(NEW_YEAR.minusYears(1), 30_00);
        scene.rate(NEW_YEAR, 40_00);
        scene.rate(TODAY, 50_00);
        scene.rate(TODAY.plusDays(1), 60_00);
        clock.moveTo(Instant.parse("2025-12-15T12:00:00Z"));
        scene.budget(known.get(0).id(), null, 600L);
        clock.moveTo(FixedClock.NOON);
        scene.budget(known.get(1).id(), null, 600L);

        assertThat(money(known.get(0), TODAY).costs().budget().work()).isEqualTo(euro(400_00));
        assertThat(money(known.get(1), TODAY).costs().budget().work()).isEqualTo(euro(500_00));
    }

    @Test
    void asks_as_much_for_twenty_goals_as_for_one() {
        List<GoalAsOf> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Goal goal = goal("More " + i);
            scene.budget(goal.id(), 1_000_00L, 60L);
            scene.spend(SomeCost.shared()
                    .share(goal.id(), 5000)
                    .share(known.getFirst().id(), 5000)
                    .amount(10_00)
                    .minutes(60));
            many.add(progress.at(goal, AsOf.now(TODAY)));
        }
        try (AskedStatements asked = new AskedStatements(sql)) {
            List<String> few = asked.during(() -> monies.of(many.subList(0, 1)));

            List<String> all = asked.during(() -> monies.of(many));

            assertThat(AskedStatements.withoutLists(all))
                    .isEqualTo(AskedStatements.withoutLists(few))
                    .isNotEmpty();
        }
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void nobody_below_a_manager_gets_to_know() {
        GoalAsOf at = progress.at(known.getFirst(), AsOf.now(TODAY));

        assertThatThrownBy(() -> monies.of(List.of(at))).isInstanceOf(AccessDeniedException.class);
    }
}
