package nl.koers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.cost.Budget;
import nl.koers.cost.CostEntry;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostLine;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.GoalCosts;
import nl.koers.cost.Money;
import nl.koers.cost.NoPrice;
import nl.koers.cost.Outlay;
import nl.koers.cost.Price;
import nl.koers.cost.Result;
import nl.koers.progress.GoalPrice;
import org.jspecify.annotations.Nullable;

/**
 * What a goal may cost, has cost and what its results cost, as the API writes it. Amounts are whole minor units of the
 * currency, work is in minutes.
 *
 * @param asOf up to and with this day
 * @param currency ISO 4217
 * @param budget null when nobody decided
 * @param per how many results the prices are for: 1 or 1000
 * @param entries the newest day first; those that were taken back too
 */
record CostAnswer(
        LocalDate asOf,
        String currency,
        @Nullable BudgetAnswer budget,
        SpentAnswer spent,
        int per,
        PriceAnswer planned,
        PriceAnswer actual,
        PriceAnswer forecast,
        List<EntryAnswer> entries) {

    /**
     * What was agreed.
     *
     * @param amount null when nothing was agreed about money
     * @param minutes null when nothing was agreed about hours
     */
    record BudgetAnswer(@Nullable Long amount, @Nullable Long minutes, Instant at, String by, String reason) {

        static @Nullable BudgetAnswer of(@Nullable Budget budget) {
            return budget == null
                    ? null
                    : new BudgetAnswer(budget.amount(), budget.minutes(), budget.at(), budget.by(), budget.reason());
        }
    }

    /**
     * What the goal has borne.
     *
     * @param amount without the value of hours
     * @param work what the hours cost
     * @param minutesWithoutRate hours that no rate holds for; {@code work} leaves them out
     * @param total null when nothing was entered, and for hours without a rate alone
     */
    record SpentAnswer(
            long amount,
            long minutes,
            long work,
            long minutesWithoutRate,
            @Nullable Long total) {

        static SpentAnswer of(GoalCosts costs, Outlay spent) {
            Money total = spent.total();
            return new SpentAnswer(
                    costs.spent(),
                    costs.minutes(),
                    costs.work(),
                    costs.minutesWithoutRate(),
                    total == null ? null : total.minor());
        }
    }

    /**
     * What a result costs, or why that cannot be told.
     *
     * @param missing why there is no price; null exactly where there is one
     * @param low with {@code high}: eight times out of ten the price lies between; high is null where the worst is no
     *     result at all
     */
    record PriceAnswer(
            @Nullable Long cost,
            @Nullable BigDecimal result,
            @Nullable Long price,
            @Nullable NoPrice missing,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long low,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long high) {

        static PriceAnswer of(Price price, CostPerResult.@Nullable Range range) {
            Result result = price.result();
            return new PriceAnswer(
                    minor(price.cost()),
                    result == null ? null : result.amount().stripTrailingZeros(),
                    minor(price.price()),
                    price.missing(),
                    range == null ? null : minor(range.low()),
                    range == null ? null : minor(range.high()));
        }

        private static @Nullable Long minor(@Nullable Money money) {
            return money == null ? null : Long.valueOf(money.minor());
        }
    }

    /**
     * A cost, with what this goal bears of it.
     *
     * @param part of the amount, in minor units
     * @param partMinutes of the work
     * @param work what that work costs; null where no rate holds
     */
    record EntryAnswer(
            long id,
            LocalDate on,
            CostKind kind,
            String note,
            long amount,
            long minutes,
            int basisPoints,
            long part,
            long partMinutes,
            @Nullable Long work,
            boolean takenBack,
            String by,
            Instant at) {

        static EntryAnswer of(CostLine line) {
            CostEntry entry = line.entry();
            return new EntryAnswer(
                    entry.id().value(),
                    entry.data().on(),
                    entry.data().kind(),
                    entry.data().note(),
                    entry.data().amount(),
                    entry.data().minutes(),
                    line.basisPoints(),
                    line.amount(),
                    line.minutes(),
                    line.work(),
                    entry.isTakenBack(),
                    entry.by(),
                    entry.at());
        }
    }

    static CostAnswer of(LocalDate asOf, GoalPrice priced) {
        CostPerResult prices = priced.prices();
        return new CostAnswer(
                asOf,
                priced.currency().getCurrencyCode(),
                BudgetAnswer.of(priced.costs().budget()),
                SpentAnswer.of(priced.costs(), prices.spent()),
                prices.per(),
                PriceAnswer.of(prices.planned(), null),
                PriceAnswer.of(prices.actual(), null),
                PriceAnswer.of(prices.forecast(), prices.range()),
                Stream.of(priced.costs().lines(), priced.costs().takenBack())
                        .flatMap(List::stream)
                        .map(EntryAnswer::of)
                        .toList());
    }
}
