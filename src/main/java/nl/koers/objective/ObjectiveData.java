package nl.koers.objective;

import org.jspecify.annotations.Nullable;

/**
 * What a form edits.
 *
 * @param kind never changes once it is kept
 * @param parent what it serves; null for a business objective, and for a marketing objective that serves nothing yet
 * @param title 1 to 200 characters
 * @param text free description, at most 2000 characters
 * @param category of a marketing objective; null for the others
 */
public record ObjectiveData(
        ObjectiveKind kind,
        @Nullable ObjectiveId parent,
        String title,
        String text,
        @Nullable Category category) {

    public ObjectiveData {
        title = title.strip();
        text = text.strip();
    }
}
