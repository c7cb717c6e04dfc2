package nl.koers.progress;

import java.util.Currency;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.GoalCosts;

/**
 * What a goal costs and what its results cost, as of a day.
 *
 * @param costs up to and with that day
 * @param currency of all amounts
 */
public record GoalPrice(GoalCosts costs, Currency currency, CostPerResult prices) {}
