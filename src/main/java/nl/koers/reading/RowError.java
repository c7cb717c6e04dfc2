package nl.koers.reading;

import org.jspecify.annotations.Nullable;

/**
 * One cell that cannot be used.
 *
 * @param line of the file, from 1
 * @param column its header, or its number from 1 where it has none; null when it concerns the line
 * @param value the text as it stands in the file, cut to 200 characters
 * @param code for programs; texts for people as for a {@link Refusal}
 * @param message one English sentence with the way out
 * @param part file or sheet inside the file in which it stands; null when the file has no parts
 */
public record RowError(
        int line,
        @Nullable String column,
        @Nullable String value,
        String code,
        String message,
        @Nullable String part) {

    /** A cell of a file without parts. */
    public RowError(int line, @Nullable String column, @Nullable String value, String code, String message) {
        this(line, column, value, code, message, null);
    }

    RowError in(String name) {
        return name.isEmpty() ? this : new RowError(line, column, value, code, message, name);
    }
}
