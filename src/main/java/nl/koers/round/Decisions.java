package nl.koers.round;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was decided on a version, the newest first. Of several about the same thing the newest holds; the others
 * are its history.
 */
public record Decisions(List<Decision> all) {

    public Decisions {
        all = all.stream()
                .sorted(Comparator.comparingLong(Decision::id).reversed())
                .toList();
    }

    /** What holds; empty while nobody decided. */
    public Optional<Decision> about(Subject subject) {
        return all.stream()
                .filter(decision -> decision.subject().equals(subject))
                .findFirst();
    }

    /** Everything that was decided about it, the newest first. */
    public List<Decision> history(Subject subject) {
        return all.stream()
                .filter(decision -> decision.subject().equals(subject))
                .toList();
    }

    /** The highest id, to be given back with a decision: a newer one about the same thing is a conflict. 0 for none. */
    public long seen() {
        return all.isEmpty() ? 0 : all.getFirst().id();
    }
}
