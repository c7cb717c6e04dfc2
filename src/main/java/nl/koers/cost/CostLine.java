package nl.koers.cost;

import java.util.Objects;
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
        CostShare own = data.shares().stream()
                .filter(share -> share.goal().equals(goal))
                .findFirst()
                .orElseThrow();
        Long work = data.minutes() == 0 ? Long.valueOf(0) : rates.work(data.minutes(), data.on());
        return new CostLine(
                entry,
                own.basisPoints(),
                part(data.amount(), data, goal),
                part(data.minutes(), data, goal),
                work == null ? null : Long.valueOf(part(work, data, goal)));
    }

    private static long part(long whole, CostEntryData data, GoalId goal) {
        return Objects.requireNonNull(Portions.of(whole, data.shares()).get(goal));
    }
}
