package nl.koers.cost;

import java.time.LocalDate;
import java.util.List;

/**
 * Money spent, hours worked, or both.
 *
 * @param on the day it was spent or worked, today or earlier
 * @param amount minor units of the workspace's currency, up to 10^12; below nought for money that came back, which needs
 *     a note; 0 for work alone
 * @param minutes of work, 0 to 6,000,000; 0 for money alone
 * @param note up to 500 characters; may be empty
 * @param shares who bears it, as kept by the number of the goal; their basis points add up to {@link CostShare#WHOLE}
 */
public record CostEntryData(
        LocalDate on, long amount, long minutes, CostKind kind, String note, List<CostShare> shares) {

    public CostEntryData {
        shares = List.copyOf(shares);
    }
}
