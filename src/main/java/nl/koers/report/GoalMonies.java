package nl.koers.report;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import nl.koers.cost.CostLine;
import nl.koers.cost.Money;
import nl.koers.goal.GoalId;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalPrice;
import nl.koers.progress.GoalPrices;
import nl.koers.report.GoalMoney.SharedCost;
import org.springframework.stereotype.Component;

/** Gathers what goals cost, for managers only. */
@Component
class GoalMonies {

    private final GoalPrices prices;

    GoalMonies(GoalPrices prices) {
        this.prices = prices;
    }

    /** Of each of the goals, as of its day; in as many statements for many as for one. */
    Map<GoalId, GoalMoney> of(Collection<GoalAsOf> goals) {
        return prices.of(goals).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, priced -> money(priced.getValue())));
    }

    private static GoalMoney money(GoalPrice price) {
        List<SharedCost> shared = price.costs().lines().stream()
                .filter(line -> line.isShared() && line.entry().data().amount() != 0)
                .map(line -> shared(line, price.currency()))
                .toList();
        return new GoalMoney(price.prices(), shared);
    }

    private static SharedCost shared(CostLine line, Currency currency) {
        return new SharedCost(
                line.entry().data().note(),
                line.entry().data().on(),
                new Money(line.entry().data().amount(), currency),
                line.basisPoints(),
                new Money(line.amount(), currency));
    }
}
