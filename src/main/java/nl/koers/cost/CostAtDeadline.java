package nl.koers.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a goal will have cost on its deadline: what was spent so far and what is still to come, for money and hours apart
 * ({@code docs/decisions/0071}).
 *
 * @param money null when neither a budget nor an entry has money
 * @param work the value of hours; null when there are none, or no rate
 * @param passed days of the period so far
 * @param days of the whole period
 * @param goneOn the day before the deadline on which the budget in money is used up if spending goes on as it did; null
 *     when it lasts, when it is used up already, and in the first quarter of the period
 */
public record CostAtDeadline(
        @Nullable Part money,
        @Nullable Part work,
        long passed,
        long days,
        @Nullable LocalDate goneOn) {

    /** How what is still to come was found. */
    public enum Rule {
        /** The rest of the budget. */
        BUDGET,
        /** The budget is used up; nothing more is counted. */
        EXCEEDED,
        /** There is no budget: the pace so far, carried on. */
        PACE
    }

    /**
     * @param budget null without one, and for hours that were agreed before there was a rate
     * @param coming zero or more
     */
    public record Part(Rule rule, @Nullable Money budget, Money spent, Money coming) {

        public Money total() {
            return spent.plus(coming);
        }
    }

    /** The cost, or why it cannot be told. */
    record Found(@Nullable CostAtDeadline cost, @Nullable NoPrice missing) {}

    private static final int TOO_EARLY_SHARE = 4;

    public Money total() {
        if (money == null) {
            return Objects.requireNonNull(work).total();
        }
        return work == null ? money.total() : money.total().plus(work.total());
    }

    /** @param today up to when spending is known */
    static Found of(ResultFigures figures, Outlay budget, Outlay spent, LocalDate today) {
        if (budget.isNone() && spent.isNone()) {
            return new Found(null, NoPrice.NO_COSTS);
        }
        long passed = figures.passed(today);
        long days = figures.days();
        if (budget.total() == null && spent.total() == null) {
            return new Found(null, NoPrice.HOURS_NOT_PRICED);
        }
        boolean isEarly = passed * TOO_EARLY_SHARE < days;
        boolean isWorkAgreed = budget.work() != null || isPricedByItself(budget, spent);
        boolean needsPace =
                (budget.money() == null && spent.money() != null) || (!isWorkAgreed && spent.work() != null);
        if (isEarly && needsPace) {
            return new Found(null, NoPrice.COST_TOO_EARLY);
        }
        Part money = part(budget.money(), spent.money(), rest(budget.money(), spent.money()), passed, days);
        Part work = isPricedByItself(budget, spent)
                ? unpricedBudget(budget, spent)
                : part(budget.work(), spent.work(), restOfWork(budget, spent), passed, days);
        LocalDate gone = isEarly || money == null ? null : goneOn(figures, money, passed);
        return new Found(new CostAtDeadline(money, work, passed, days, gone), null);
    }

    private static @Nullable Part part(
            @Nullable Money budget, @Nullable Money spent, @Nullable Money rest, long passed, long days) {
        if (budget != null) {
            Money none = Money.zero(budget.currency());
            Money known = spent == null ? none : spent;
            return rest == null
                    ? new Part(Rule.EXCEEDED, budget, known, none)
                    : new Part(Rule.BUDGET, budget, known, rest);
        }
        if (spent == null) {
            return null;
        }
        Money coming = spent.isNegative() ? Money.zero(spent.currency()) : spent.times(days - passed, passed);
        return new Part(Rule.PACE, null, spent, coming);
    }

    /** Null when more was spent than agreed. */
    private static @Nullable Money rest(@Nullable Money budget, @Nullable Money spent) {
        if (budget == null || spent == null) {
            return budget;
        }
        Money rest = budget.minus(spent);
        return rest.isNegative() ? null : rest;
    }

    /** The hours that are left, at the rate of the budget: a new rate is no overspending. */
    private static @Nullable Money restOfWork(Outlay budget, Outlay spent) {
        long left = budget.minutes() - spent.minutes();
        if (budget.work() == null || left < 0) {
            return null;
        }
        return budget.work().times(left, budget.minutes());
    }

    /** Hours were agreed before there was a rate, and some were worked since that have one. */
    private static boolean isPricedByItself(Outlay budget, Outlay spent) {
        return budget.minutesWithoutRate() > 0 && spent.work() != null && spent.minutes() > spent.minutesWithoutRate();
    }

    /** The hours that are left, at what an hour has cost so far. */
    private static Part unpricedBudget(Outlay budget, Outlay spent) {
        Money worked = Objects.requireNonNull(spent.work());
        long left = budget.minutesWithoutRate() - spent.minutes();
        return left < 0
                ? new Part(Rule.EXCEEDED, null, worked, Money.zero(worked.currency()))
                : new Part(Rule.BUDGET, null, worked, worked.times(left, spent.minutes() - spent.minutesWithoutRate()));
    }

    private static @Nullable LocalDate goneOn(ResultFigures figures, Part money, long passed) {
        Money budget = money.budget();
        if (budget == null || money.spent().minor() <= 0 || money.spent().compareTo(budget) >= 0) {
            return null;
        }
        BigDecimal days = BigDecimal.valueOf(budget.minor())
                .multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(money.spent().minor()), 0, RoundingMode.UP);
        return days.compareTo(BigDecimal.valueOf(figures.days())) >= 0
                ? null
                : figures.start().plusDays(days.longValueExact() - 1);
    }
}
