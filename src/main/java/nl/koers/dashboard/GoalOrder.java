package nl.koers.dashboard;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.progress.Status;

/** Worst first: what needs somebody now, then what goes well, then what asks nothing. */
public final class GoalOrder {

    /** Every status, the worst first. */
    public static final List<Status> WORST_FIRST = List.of(
            Status.BEHIND,
            Status.MISSED,
            Status.AT_RISK,
            Status.NO_DATA,
            Status.AWAITING,
            Status.ON_TRACK,
            Status.TOO_EARLY,
            Status.ACHIEVED,
            Status.NOT_STARTED,
            Status.PAUSED,
            Status.STOPPED);

    private static final Map<Status, Integer> RANK = new EnumMap<>(Status.class);

    static {
        WORST_FIRST.forEach(status -> RANK.put(status, RANK.size()));
    }

    private GoalOrder() {}

    /** Within a status the nearest deadline first. */
    public static Comparator<GoalRow> worstFirst() {
        return Comparator.comparingInt((GoalRow goal) -> rank(goal.status()))
                .thenComparing(GoalRow::deadline)
                .thenComparing(GoalRow::title, String.CASE_INSENSITIVE_ORDER);
    }

    /** How many goals have each status, the worst first; statuses without goals are left out. */
    public static Map<Status, Long> counts(List<GoalRow> goals) {
        Map<Status, Long> counts = new LinkedHashMap<>();
        for (Status status : WORST_FIRST) {
            long count = goals.stream().filter(goal -> goal.status() == status).count();
            if (count > 0) {
                counts.put(status, count);
            }
        }
        return counts;
    }

    /** 0 is the worst. */
    public static int rank(Status status) {
        return RANK.getOrDefault(status, RANK.size());
    }
}
