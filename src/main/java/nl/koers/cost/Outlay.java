package nl.koers.cost;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Money and hours, budgeted or spent, as far as one goal bears them. They are told apart and together.
 *
 * @param money without the value of hours; null when nothing was agreed or entered about money, which is not zero
 * @param minutes of work
 * @param work what those of them cost that have an hourly rate; null when none has. A small share of a short work may
 *     cost something without a whole minute.
 * @param minutesWithoutRate those that no rate holds for; {@code work} leaves them out
 */
public record Outlay(
        @Nullable Money money, long minutes, @Nullable Money work, long minutesWithoutRate) {

    public Outlay {
        if (minutes == minutesWithoutRate && (work == null || work.isZero())) {
            work = null;
        }
    }

    /** Nothing was agreed or entered. */
    public static final Outlay NONE = new Outlay(null, 0, null, 0);

    /** Money alone. */
    public static Outlay of(Money money) {
        return new Outlay(money, 0, null, 0);
    }

    /**
     * What was agreed.
     *
     * @param budget null when nobody decided
     * @param day whose rate its hours have
     */
    public static Outlay of(@Nullable Budget budget, HourlyRates rates, LocalDate day, Currency currency) {
        if (budget == null) {
            return NONE;
        }
        Money money = budget.amount() == null ? null : new Money(budget.amount(), currency);
        long minutes = budget.minutes() == null ? 0 : budget.minutes();
        Long work = minutes == 0 ? null : rates.work(minutes, day);
        return work == null
                ? new Outlay(money, minutes, null, minutes)
                : new Outlay(money, minutes, new Money(work, currency), 0);
    }

    /** What was spent; without money where only hours were entered. */
    public static Outlay of(GoalCosts costs, Currency currency) {
        boolean hasMoney =
                costs.lines().stream().anyMatch(line -> line.entry().data().amount() != 0);
        return new Outlay(
                hasMoney ? new Money(costs.spent(), currency) : null,
                costs.minutes(),
                new Money(costs.work(), currency),
                costs.minutesWithoutRate());
    }

    @JsonIgnore
    public boolean isNone() {
        return money == null && minutes == 0 && work == null;
    }

    /** Money and hours together; null when there is neither, and when there are only hours without a rate. */
    public @Nullable Money total() {
        if (money == null) {
            return work;
        }
        return work == null ? money : money.plus(work);
    }
}
