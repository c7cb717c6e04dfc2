package nl.koers.progress;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the goals below an objective stand together.
 *
 * @param status that of the goal that decides ({@code docs/decisions/0052}); null when there are no goals
 * @param counts how many goals have each status, all of them counted; a status that no goal has is left out
 */
public record RolledUp(@Nullable Status status, Map<Status, Integer> counts) {

    /** Of an objective without goals. */
    public static final RolledUp NONE = new RolledUp(null, Map.of());

    public int goals() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
