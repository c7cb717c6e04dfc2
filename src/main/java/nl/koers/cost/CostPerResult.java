package nl.koers.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.cost.Quotient.Excuses;
import nl.koers.cost.ResultFigures.Unit;
import nl.koers.goal.GoalState;
import org.jspecify.annotations.Nullable;

/**
 * What a goal's results were planned to cost, have cost so far and will have cost on the deadline (PRODUCT.md section 8,
 * {@code docs/decisions/0071}). Never infinite, never negative: where there is no price, a reason says why.
 *
 * @param figures it rests on
 * @param budget what the goal bears of it
 * @param spent what the goal bears of it, up to {@code today}
 * @param planned budget / wanted change
 * @param actual spent / result so far
 * @param forecast cost at the deadline / result on the median of the forecast
 * @param range of the forecast's price, by its 80% band; null without a forecast's price
 * @param deadline how the cost at the deadline came about; null where it cannot be told
 * @param per how many results the three prices are for: 1, or 1000 where one costs less than ten cents
 */
public record CostPerResult(
        ResultFigures figures,
        Outlay budget,
        Outlay spent,
        LocalDate today,
        Price planned,
        Price actual,
        Price forecast,
        @Nullable Range range,
        @Nullable CostAtDeadline deadline,
        int per) {

    private static final int MANY = 1000;

    /**
     * Eight times out of ten the price lies between.
     *
     * @param low at the best result of the band
     * @param high at the worst; null where the worst is no result at all
     */
    public record Range(Money low, @Nullable Money high) {}

    /** Whether any of the three prices can be told. */
    public boolean hasPrice() {
        return Stream.of(planned, actual, forecast).anyMatch(price -> price.price() != null);
    }

    /** @param today the day up to which the costs are known */
    public static CostPerResult of(ResultFigures figures, Outlay budget, Outlay spent, LocalDate today) {
        ResultRules rules = new ResultRules(figures);
        NoPrice nothingToCome = nothingToCome(figures, today);
        CostAtDeadline.Found end = nothingToCome == null
                ? CostAtDeadline.of(figures, budget, spent, today)
                : new CostAtDeadline.Found(null, nothingToCome);
        CostAtDeadline deadline = end.cost();
        Quotient planned = planned(rules, budget);
        Quotient actual = actual(rules, spent);
        Quotient forecast = forecast(rules, end);
        boolean isMany = figures.unit() == Unit.EACH
                && Stream.of(planned, actual, forecast).anyMatch(Quotient::isSmall);
        int per = isMany ? MANY : 1;
        Range range =
                forecast.missing() == null && deadline != null ? range(deadline.total(), rules.band(), per) : null;
        return new CostPerResult(
                figures,
                budget,
                spent,
                today,
                planned.price(per),
                actual.price(per),
                forecast.price(per),
                range,
                deadline,
                per);
    }

    private static @Nullable NoPrice nothingToCome(ResultFigures figures, LocalDate today) {
        if (figures.state() == GoalState.STOPPED) {
            return NoPrice.STOPPED;
        }
        return today.isAfter(figures.deadline()) ? NoPrice.OVER : null;
    }

    private static Quotient planned(ResultRules rules, Outlay budget) {
        NoPrice unknown = budget.isNone() ? NoPrice.NO_BUDGET : NoPrice.HOURS_NOT_PRICED;
        Excuses excuses = new Excuses(unknown, NoPrice.TARGET_EQUALS_BASELINE, NoPrice.TARGET_BEHIND);
        return Quotient.of(rules.priceless(), budget.total(), rules.planned(), excuses);
    }

    private static Quotient actual(ResultRules rules, Outlay spent) {
        NoPrice unknown = spent.isNone() ? NoPrice.NO_COSTS : NoPrice.HOURS_NOT_PRICED;
        Excuses excuses = new Excuses(unknown, NoPrice.NO_RESULT, NoPrice.WRONG_WAY);
        return Quotient.of(rules.priceless(), spent.total(), rules.actual(), excuses);
    }

    private static Quotient forecast(ResultRules rules, CostAtDeadline.Found end) {
        NoPrice unknown = end.missing() == null ? NoPrice.NO_COSTS : end.missing();
        Excuses excuses = new Excuses(unknown, NoPrice.NONE_EXPECTED, NoPrice.WRONG_WAY_EXPECTED);
        Money total = end.cost() == null ? null : end.cost().total();
        return Quotient.of(rules.priceless(), total, rules.forecast(), excuses);
    }

    private static @Nullable Range range(Money cost, List<Result> band, int per) {
        if (band.isEmpty()) {
            return null;
        }
        Money low = Quotient.divided(cost, band.getLast(), per);
        Money high = Quotient.divided(cost, band.getFirst(), per);
        return low == null ? null : new Range(low, high);
    }
}
