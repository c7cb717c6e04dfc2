package nl.koers.cost;

import java.util.List;
import nl.koers.goal.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What one goal bears of an entry.
 *
 * @param basisPoints its share
 * @param amount its part of the money, in minor units
 * @param minutes its part of the work
 * @param work what that work costs at the rate of its day, in minor units; null where no rate holds; 0 without work
 */
public record CostLine(
        CostEntry entry,
        int basisPoints,
        long amount,
        long minutes,
        @Nullable Long work) {

    /** The parts of all goals add up to the entry, also of the value of its work. */
    static CostLine of(CostEntry entry, GoalId goal, HourlyRates rates) {
        CostEntryData data = entry.data();
        int at = data.shares().stream().map(CostShare::goal).toList().indexOf(goal);
        Long work = data.minutes() == 0 ? Long.valueOf(0) : rates.work(data.minutes(), data.on());
        return new CostLine(
                entry,
                data.shares().get(at).basisPoints(),
                part(data.amount(), data.shares(), at),
                part(data.minutes(), data.shares(), at),
                work == null ? null : Long.valueOf(part(work, data.shares(), at)));
    }

    /** Whether other goals bear a part of the entry too. */
    public boolean isShared() {
        return basisPoints < CostShare.WHOLE;
    }

    private static long part(long whole, List<CostShare> shares, int at) {
        return LargestRemainder.of(
                        whole, shares.stream().map(CostShare::basisPoints).toList())
                .get(at);
    }
}
