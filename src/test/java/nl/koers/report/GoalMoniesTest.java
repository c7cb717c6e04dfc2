package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.koers.AskedStatements;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.cost.BudgetData;
import nl.koers.cost.Budgets;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostShare;
import nl.koers.cost.Costs;
import nl.koers.cost.HourlyRate;
import nl.koers.cost.Money;
import nl.koers.cost.NoPrice;
import nl.koers.cost.Rates;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.progress.AsOf;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalProgress;
import nl.koers.report.GoalMoney.SharedCost;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
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

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Currency EURO = Currency.getInstance("EUR");

    @Autowired
    GoalMonies monies;

    @Autowired
    GoalProgress progress;

    @Autowired
    Costs costs;

    @Autowired
    Budgets budgets;

    @Autowired
    Rates hours;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity system;

    @Autowired
    ImportedFigures figures;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    private ChannelId x = new ChannelId(0);
    private List<Goal> known = List.of();

    @BeforeEach
    void two_goals() {
        system.run(() ->
                workspaces.create(new Workspace("Hofwijk", Locale.of("en"), ZoneId.of("Europe/Amsterdam"), EURO)));
        x = system.call(() -> channels.create(ChannelData.of(Platform.X, "X"))).id();
        figures.put(
                x,
                "followers",
                MetricKind.LEVEL,
                IntStream.rangeClosed(-60, 61)
                        .mapToObj(day -> Row.of(NEW_YEAR.plusDays(day).toString(), 500 + 2 * Math.max(0, day)))
                        .toList());
        known = List.of(goal("First"), goal("Second"));
    }

    private Goal goal(String title) {
        MetricId followers =
                system.call(() -> metrics.named("followers", MetricKind.LEVEL)).id();
        return system.call(() -> goals.define(new SomeGoal(x, followers)
                .title(title)
                .baseline(500)
                .start(NEW_YEAR)
                .deadline(LocalDate.of(2026, 6, 30))
                .data()));
    }

    private GoalMoney money(Goal goal, LocalDate day) {
        return Objects.requireNonNull(
                monies.of(List.of(progress.at(goal, AsOf.now(day)))).get(goal.id()));
    }

    private void spend(LocalDate on, long amount, long minutes, CostShare... shares) {
        costs.add(new CostEntryData(on, amount, minutes, CostKind.CONTENT, "Film", List.of(shares)));
    }

    private static Money euro(long cents) {
        return new Money(cents, EURO);
    }

    @Test
    void a_goal_costs_what_it_bears_up_to_the_day_and_a_result_accordingly() {
        Goal first = known.getFirst();
        budgets.decide(first.id(), 0, new BudgetData(1_000_00L, null, ""));
        spend(NEW_YEAR.plusDays(9), 100_00, 0, CostShare.whole(first.id()));
        spend(
                NEW_YEAR.plusDays(9),
                400_00,
                0,
                new CostShare(first.id(), 2500),
                new CostShare(known.get(1).id(), 7500));
        spend(TODAY, 999_00, 0, CostShare.whole(first.id()));

        GoalMoney told = money(first, LocalDate.of(2026, 2, 20));

        CostPerResult prices = told.costs();
        assertThat(prices.planned().price()).as("1000 over 500").isEqualTo(euro(200));
        assertThat(prices.spent().money()).as("not what was spent later").isEqualTo(euro(200_00));
        assertThat(prices.actual().price()).as("200 over 100").isEqualTo(euro(2_00));
        assertThat(prices.forecast().cost()).as("the whole budget").isEqualTo(euro(1_000_00));
        assertThat(prices.forecast().price()).isNotNull();
        assertThat(told.shared())
                .containsExactly(new SharedCost("Film", NEW_YEAR.plusDays(9), euro(400_00), 2500, euro(100_00)));
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
        system.run(() -> hours.decide(new HourlyRate(NEW_YEAR.minusYears(1), 30_00)));
        system.run(() -> hours.decide(new HourlyRate(NEW_YEAR, 40_00)));
        system.run(() -> hours.decide(new HourlyRate(TODAY, 50_00)));
        system.run(() -> hours.decide(new HourlyRate(TODAY.plusDays(1), 60_00)));
        clock.moveTo(Instant.parse("2025-12-15T12:00:00Z"));
        budgets.decide(known.get(0).id(), 0, new BudgetData(null, 600L, ""));
        clock.moveTo(FixedClock.NOON);
        budgets.decide(known.get(1).id(), 0, new BudgetData(null, 600L, ""));

        assertThat(money(known.get(0), TODAY).costs().budget().work()).isEqualTo(euro(400_00));
        assertThat(money(known.get(1), TODAY).costs().budget().work()).isEqualTo(euro(500_00));
    }

    @Test
    void asks_as_much_for_twenty_goals_as_for_one() {
        List<GoalAsOf> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Goal goal = goal("More " + i);
            budgets.decide(goal.id(), 0, new BudgetData(1_000_00L, 60L, ""));
            spend(
                    TODAY,
                    10_00,
                    60,
                    new CostShare(goal.id(), 5000),
                    new CostShare(known.getFirst().id(), 5000));
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
