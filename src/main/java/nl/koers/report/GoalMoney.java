package nl.koers.report;

import java.time.LocalDate;
import java.util.List;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.Money;

/**
 * What a goal costs, as plain values.
 *
 * @param costs with budget, spending and the three prices
 * @param shared costs that other goals bear a part of too, the newest day first; those of hours alone are left out
 */
public record GoalMoney(CostPerResult costs, List<SharedCost> shared) {

    public GoalMoney {
        shared = List.copyOf(shared);
    }

    /**
     * A cost that goals share by percentages.
     *
     * @param note what it was for; may be empty
     * @param whole what all of them bear
     * @param basisPoints hundredths of a per cent that this goal bears
     * @param part what that is
     */
    public record SharedCost(String note, LocalDate on, Money whole, int basisPoints, Money part) {}
}
