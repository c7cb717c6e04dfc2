package nl.koers.report;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.Money;
import nl.koers.cost.Outlay;
import org.jspecify.annotations.Nullable;

/** What several goals may cost and have cost together; a cost that they share is counted by their parts. */
record Spending(Outlay budget, Outlay spent) {

    /** Of those goals of which it is known. */
    static Spending of(List<GoalReport> goals) {
        List<CostPerResult> costs = goals.stream()
                .map(GoalReport::money)
                .filter(Objects::nonNull)
                .map(GoalMoney::costs)
                .toList();
        return new Spending(sum(costs, CostPerResult::budget), sum(costs, CostPerResult::spent));
    }

    private static Outlay sum(List<CostPerResult> costs, Function<CostPerResult, Outlay> which) {
        return together(costs.stream().map(which));
    }

    static Outlay together(Stream<Outlay> outlays) {
        return outlays.reduce(Outlay.NONE, Spending::plus);
    }

    private static Outlay plus(Outlay one, Outlay other) {
        return new Outlay(
                plus(one.money(), other.money(), Money::plus),
                Math.addExact(one.minutes(), other.minutes()),
                plus(one.work(), other.work(), Money::plus),
                Math.addExact(one.minutesWithoutRate(), other.minutesWithoutRate()));
    }

    private static @Nullable Money plus(@Nullable Money one, @Nullable Money other, BinaryOperator<Money> sum) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return sum.apply(one, other);
    }

    /** Which share of the budget was spent, hours included; null without a budget above nought, or nothing spent. */
    @Nullable
    Double used() {
        Money whole = budget.total();
        Money part = spent.total();
        return whole == null || part == null || whole.minor() <= 0 ? null : (double) part.minor() / whole.minor();
    }
}
