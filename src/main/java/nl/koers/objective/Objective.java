package nl.koers.objective;

import org.jspecify.annotations.Nullable;

/** A link of the chain as it stands now. */
public record Objective(ObjectiveId id, long version, ObjectiveData data) {

    public String title() {
        return data.title();
    }

    public ObjectiveKind kind() {
        return data.kind();
    }

    /** What it serves; null for nothing. */
    public @Nullable ObjectiveId parent() {
        return data.parent();
    }
}
