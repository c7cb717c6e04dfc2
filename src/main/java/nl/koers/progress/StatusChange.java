package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * A change of status, with its cause and the figures of that moment.
 *
 * @param from null for the first status of a goal
 * @param importId the import that came or was taken back; null for the other causes
 * @param file its name; null without an import, and for one that was typed in
 * @param isHistory the import brought only days before the newest that was known: history that came later
 * @param chance null without a forecast
 * @param basis null where the status needs no pace
 */
public record StatusChange(
        Instant at,
        @Nullable Status from,
        Status to,
        Cause cause,
        @Nullable ImportId importId,
        @Nullable String file,
        boolean isHistory,
        @Nullable LocalDate dataDate,
        @Nullable Double value,
        @Nullable Double planned,
        @Nullable Double chance,
        @Nullable Basis basis) {

    /** What made Koers look again. */
    public enum Cause {
        IMPORT,
        /** An import was taken back. */
        UNDO,
        EDIT,
        CLOCK,
        /** The rules changed: thresholds, or the zone in which days begin. */
        SETTINGS
    }
}
