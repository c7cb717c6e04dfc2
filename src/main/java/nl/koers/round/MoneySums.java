package nl.koers.round;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.koers.cost.Money;
import nl.koers.cost.Outlay;
import nl.koers.report.GoalReport;
import org.jspecify.annotations.Nullable;

/**
 * What goals together may cost and have cost, hours included at their rate. A cost that goals share counts for each with
 * its own part, so that nothing counts twice.
 *
 * @param budget null when none of the goals has one
 * @param spent null when nothing was spent on any of them
 * @param work what the hours in {@code spent} cost; null without priced hours
 * @param minutes of work
 * @param minutesWithoutRate those that no hourly rate holds for: {@code spent} leaves them out
 * @param goals how many
 * @param withoutBudget how many of them have no budget, in money or in hours
 */
public record MoneySums(
        @Nullable Money budget,
        @Nullable Money spent,
        @Nullable Money work,
        long minutes,
        long minutesWithoutRate,
        int goals,
        int withoutBudget) {

    public static MoneySums of(List<GoalReport> goals) {
        List<Outlay> budgets = outlays(goals, true);
        List<Outlay> spent = outlays(goals, false);
        return new MoneySums(
                sum(budgets, Outlay::total),
                sum(spent, Outlay::total),
                sum(spent, Outlay::work),
                spent.stream().mapToLong(Outlay::minutes).sum(),
                spent.stream().mapToLong(Outlay::minutesWithoutRate).sum(),
                goals.size(),
                goals.size()
                        - (int) budgets.stream()
                                .filter(outlay -> !outlay.isNone())
                                .count());
    }

    /** Spent of the budget, 0.6 for 60%; null without a budget above nought. */
    public @Nullable Double share() {
        return budget == null || budget.isZero()
                ? null
                : Double.valueOf((spent == null ? 0.0 : spent.minor()) / budget.minor());
    }

    /** What was spent beyond the budget; null while it holds, and without one. */
    public @Nullable Money over() {
        return budget == null || spent == null || spent.compareTo(budget) <= 0 ? null : spent.minus(budget);
    }

    private static List<Outlay> outlays(List<GoalReport> goals, boolean ofBudget) {
        return goals.stream()
                .map(GoalReport::money)
                .filter(Objects::nonNull)
                .map(money -> ofBudget ? money.costs().budget() : money.costs().spent())
                .toList();
    }

    private static @Nullable Money sum(List<Outlay> outlays, Function<Outlay, @Nullable Money> part) {
        return outlays.stream()
                .map(part)
                .filter(Objects::nonNull)
                .reduce(Money::plus)
                .orElse(null);
    }
}
