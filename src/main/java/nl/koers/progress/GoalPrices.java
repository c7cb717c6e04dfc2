package nl.koers.progress;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.Metrics;
import nl.koers.cost.Budget;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.Costs;
import nl.koers.cost.GoalCosts;
import nl.koers.cost.HourlyRates;
import nl.koers.cost.Outlay;
import nl.koers.cost.Rates;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: what the results of goals cost, for managers only ({@code docs/decisions/0074}). */
@Service
public class GoalPrices {

    private final Costs costs;
    private final Rates rates;
    private final Metrics metrics;
    private final Workspaces workspaces;

    GoalPrices(Costs costs, Rates rates, Metrics metrics, Workspaces workspaces) {
        this.costs = costs;
        this.rates = rates;
        this.metrics = metrics;
        this.workspaces = workspaces;
    }

    /**
     * Of each of the goals, in their order, as of the day it was evaluated for: costs up to and with that day, by the
     * budget and the entries as they are known now. In as many statements for many goals as for one.
     *
     * @throws java.util.NoSuchElementException while there is no workspace, and so no currency
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Map<GoalId, GoalPrice> of(Collection<GoalAsOf> goals) {
        List<GoalId> ids = goals.stream().map(at -> at.goal().id()).toList();
        Map<GoalId, GoalCosts> borne = costs.ofAll(ids);
        Map<MetricId, Metric> counted = metrics.all().stream().collect(toMap(Metric::id, metric -> metric));
        Pricing pricing = new Pricing(
                rates.all(), workspaces.find().map(Workspace::currency).orElseThrow(), workspaces.zone());
        Map<GoalId, GoalPrice> prices = new LinkedHashMap<>();
        goals.forEach(at -> {
            Goal goal = at.goal();
            Metric metric = Objects.requireNonNull(counted.get(goal.data().metric()));
            prices.put(goal.id(), pricing.price(at, metric, Objects.requireNonNull(borne.get(goal.id()))));
        });
        return prices;
    }

    /** What all goals have in common. */
    private record Pricing(HourlyRates rates, Currency currency, ZoneId zone) {

        GoalPrice price(GoalAsOf at, Metric metric, GoalCosts all) {
            LocalDate day = at.asOf().day();
            GoalCosts known = all.until(day);
            Budget budget = known.budget();
            Outlay agreed = Outlay.of(budget, rates, rateDay(at.goal(), budget), currency);
            CostPerResult prices = CostPerResult.of(
                    GoalResults.of(at, ResultUnits.of(at.goal().measure(), metric)),
                    agreed,
                    Outlay.of(known, currency),
                    day);
            return new GoalPrice(known, currency, metric.code(), prices);
        }

        /** Hours of a budget cost what an hour costs when it is decided, or on the first day where that comes later. */
        private LocalDate rateDay(Goal goal, @Nullable Budget budget) {
            LocalDate start = goal.data().start();
            LocalDate decided = budget == null ? start : LocalDate.ofInstant(budget.at(), zone);
            return decided.isAfter(start) ? decided : start;
        }
    }
}
