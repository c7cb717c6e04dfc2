package nl.koers.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.Money;
import nl.koers.cost.NoPrice;
import nl.koers.cost.Outlay;
import nl.koers.cost.Price;
import nl.koers.cost.Result;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalState;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;
import nl.koers.report.GoalMoney;
import nl.koers.report.GoalReport;
import nl.koers.round.Decisions;
import nl.koers.round.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a frozen round as the API writes it.
 *
 * @param value null without figures
 * @param dataDate the newest day the figures run to
 * @param acceptance null while nobody is accountable
 * @param money null where nothing was told about it
 * @param decision null while nobody decided
 */
record RoundGoalAnswer(
        long id,
        String title,
        String channel,
        String metric,
        MetricUnit unit,
        LocalDate start,
        LocalDate deadline,
        GoalState state,
        Status status,
        @Nullable Double value,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable LocalDate dataDate,
        @Nullable String owner,
        @Nullable String accountable,
        Acceptance.@Nullable State acceptance,
        @Nullable MoneyAnswer money,
        RoundAnswer.@Nullable DecisionAnswer decision) {

    /**
     * What a goal may cost and has cost.
     *
     * @param per how many results the prices are for: 1 or 1000
     */
    record MoneyAnswer(
            OutlayAnswer budget,
            OutlayAnswer spent,
            int per,
            PriceAnswer planned,
            PriceAnswer actual,
            PriceAnswer forecast) {

        static @Nullable MoneyAnswer of(@Nullable GoalMoney money) {
            if (money == null) {
                return null;
            }
            CostPerResult costs = money.costs();
            return new MoneyAnswer(
                    OutlayAnswer.of(costs.budget()),
                    OutlayAnswer.of(costs.spent()),
                    costs.per(),
                    PriceAnswer.of(costs.planned()),
                    PriceAnswer.of(costs.actual()),
                    PriceAnswer.of(costs.forecast()));
        }
    }

    /**
     * Money and hours.
     *
     * @param money without the hours; null where nothing was agreed or entered
     * @param minutes of work
     * @param work what those cost that have a rate; null when none has
     * @param total of both; null when there is neither
     */
    record OutlayAnswer(
            @Nullable AmountAnswer money,
            long minutes,
            @Nullable AmountAnswer work,
            long minutesWithoutRate,
            @Nullable AmountAnswer total) {

        static OutlayAnswer of(Outlay outlay) {
            return new OutlayAnswer(
                    AmountAnswer.of(outlay.money()),
                    outlay.minutes(),
                    AmountAnswer.of(outlay.work()),
                    outlay.minutesWithoutRate(),
                    AmountAnswer.of(outlay.total()));
        }
    }

    /**
     * What one result costs, or why that cannot be told.
     *
     * @param result null where unknown
     * @param missing null exactly where there is a price
     */
    record PriceAnswer(
            @Nullable AmountAnswer price,
            @Nullable BigDecimal result,
            @Nullable NoPrice missing) {

        static PriceAnswer of(Price price) {
            Result result = price.result();
            return new PriceAnswer(
                    AmountAnswer.of(price.price()), result == null ? null : result.amount(), price.missing());
        }
    }

    /** In the main unit of the currency, with all of its decimals. */
    record AmountAnswer(BigDecimal amount, String currency) {

        static @Nullable AmountAnswer of(@Nullable Money money) {
            return money == null
                    ? null
                    : new AmountAnswer(money.amount(), money.currency().getCurrencyCode());
        }
    }

    static RoundGoalAnswer of(GoalReport goal, Decisions decisions) {
        Standing standing = goal.standing();
        GoalReport.Agreement agreement = goal.agreement();
        return new RoundGoalAnswer(
                goal.id(),
                goal.title(),
                goal.channel(),
                goal.metric(),
                goal.unit(),
                goal.start(),
                goal.deadline(),
                goal.state(),
                goal.status(),
                standing.value(),
                standing.baseline(),
                standing.target(),
                standing.dataDate(),
                goal.owner(),
                goal.accountable(),
                agreement == null ? null : agreement.state(),
                MoneyAnswer.of(goal.money()),
                RoundAnswer.DecisionAnswer.of(decisions, Subject.goal(goal.id())));
    }
}
