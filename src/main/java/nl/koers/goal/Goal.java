package nl.koers.goal;

import java.util.Objects;

/** A promise as it stands now. */
public record Goal(GoalId id, long version, GoalData data) {

    /** What it measures; known for every goal that is kept. */
    public Measure measure() {
        return Objects.requireNonNull(data.measure());
    }
}
