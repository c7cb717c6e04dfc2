package nl.koers.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.koers.goal.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What a goal may cost and has cost. Money is held against money and hours against hours; what hours cost stands beside
 * both.
 *
 * @param budget what holds now; null when nobody decided
 * @param lines entries that count, the newest day first
 * @param takenBack entries that no longer count
 */
public record GoalCosts(GoalId goal, @Nullable Budget budget, List<CostLine> lines, List<CostLine> takenBack) {

    public GoalCosts {
        lines = List.copyOf(lines);
        takenBack = List.copyOf(takenBack);
    }

    /** The same without entries of later days; the budget is the one that holds now. */
    public GoalCosts until(LocalDate day) {
        return new GoalCosts(goal, budget, until(lines, day), until(takenBack, day));
    }

    private static List<CostLine> until(List<CostLine> lines, LocalDate day) {
        return lines.stream()
                .filter(line -> !line.entry().data().on().isAfter(day))
                .toList();
    }

    /** Money, without the value of hours; minor units. */
    public long spent() {
        return sum(CostLine::amount);
    }

    public long minutes() {
        return sum(CostLine::minutes);
    }

    /** What the hours cost, each at the rate of its day; hours without a rate count for nothing here. Minor units. */
    public long work() {
        return sum(line -> line.work() == null ? 0 : line.work());
    }

    /** Minutes on days for which no rate holds: {@link #work} leaves them out. */
    public long minutesWithoutRate() {
        return sum(line -> line.work() == null ? line.minutes() : 0);
    }

    /** Money and hours together: {@link #spent} + {@link #work}, in minor units. */
    public long total() {
        return Math.addExact(spent(), work());
    }

    /** Of the money; below nought when more was spent; null without a budget in money. */
    public @Nullable Long amountLeft() {
        Long agreed = budget == null ? null : budget.amount();
        return agreed == null ? null : Long.valueOf(agreed - spent());
    }

    /** Of the hours, in minutes; below nought when more was worked; null without a budget in hours. */
    public @Nullable Long minutesLeft() {
        Long agreed = budget == null ? null : budget.minutes();
        return agreed == null ? null : Long.valueOf(agreed - minutes());
    }

    private long sum(ToLongFunction<CostLine> part) {
        return lines.stream().mapToLong(part).reduce(0, Math::addExact);
    }
}
