package nl.koers.report;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a paper of a budget round says beside its report.
 *
 * @param name of the round
 * @param version that was frozen, from 1 on; 0 for the round as it is now
 * @param frozenBy name; null when it is not frozen
 * @param frozenAt null when it is not frozen
 * @param objectives what was decided, by the id of the objective
 * @param goals what was decided, by the id of the goal
 */
public record PaperRound(
        String name,
        int version,
        @Nullable String frozenBy,
        @Nullable Instant frozenAt,
        Map<Long, Decided> objectives,
        Map<Long, Decided> goals) {

    public PaperRound {
        objectives = Map.copyOf(objectives);
        goals = Map.copyOf(goals);
    }

    /** What was decided; its words are in the bundle under {@code report.verdict.<NAME>}. */
    public enum Verdict {
        CONTINUE,
        ADJUST,
        STOP
    }

    /**
     * @param reason may be empty
     * @param by name
     */
    public record Decided(Verdict verdict, String reason, String by, Instant at) {}

    /** The same without why it was decided: people write amounts there. */
    public PaperRound withoutReasons() {
        return new PaperRound(name, version, frozenBy, frozenAt, bare(objectives), bare(goals));
    }

    private static Map<Long, Decided> bare(Map<Long, Decided> decisions) {
        return decisions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            Decided decided = entry.getValue();
            return new Decided(decided.verdict(), "", decided.by(), decided.at());
        }));
    }

    Optional<Decided> about(ObjectiveReport objective) {
        return Optional.ofNullable(objectives.get(objective.id()));
    }

    Optional<Decided> about(GoalReport goal) {
        return Optional.ofNullable(goals.get(goal.id()));
    }

    boolean isFrozen() {
        return frozenBy != null && frozenAt != null;
    }
}
