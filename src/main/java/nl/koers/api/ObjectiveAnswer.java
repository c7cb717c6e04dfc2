package nl.koers.api;

import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveKind;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain as the API writes it.
 *
 * @param parent id of what it serves, null for nothing
 * @param category of a marketing objective
 */
record ObjectiveAnswer(
        long id,
        long version,
        ObjectiveKind kind,
        @Nullable Long parent,
        String title,
        @Nullable Category category,
        String text) {

    static ObjectiveAnswer of(Objective objective) {
        return new ObjectiveAnswer(
                objective.id().value(),
                objective.version(),
                objective.kind(),
                objective.parent() == null ? null : objective.parent().value(),
                objective.title(),
                objective.data().category(),
                objective.data().text());
    }
}
