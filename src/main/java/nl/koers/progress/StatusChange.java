package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;

/** A change of status, with its cause and the figures of that moment. */
public record StatusChange(
        Instant at,
        @Nullable Status from,
        Status to,
        Cause cause,
        @Nullable ImportId importId,
        @Nullable LocalDate dataDate,
        @Nullable Double value,
        @Nullable Double planned) {

    /** What made Koers look again. */
    public enum Cause {
        IMPORT,
        /** An import was taken back. */
        UNDO,
        EDIT,
        CLOCK
    }
}
