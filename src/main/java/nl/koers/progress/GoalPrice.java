package nl.koers.progress;

import java.util.Currency;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.GoalCosts;

/**
 * What a goal costs and what its results cost, as of a day.
 *
 * @param costs up to and with that day
 * @param currency of all amounts
 * @param metric code of what the goal measures, which is what a result is called after
 */
public record GoalPrice(GoalCosts costs, Currency currency, String metric, CostPerResult prices) {}
