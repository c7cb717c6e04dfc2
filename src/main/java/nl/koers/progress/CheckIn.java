package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note about a goal with the writer's own confidence, beside what Koers computed at that moment. Neither changes the
 * other.
 *
 * @param status as computed for the day it is about, from the figures known when it was written
 * @param value of that status, on {@code dataDate}; null without figures
 * @param by name of the writer
 * @param isRemovable whether who asks may take it back now
 */
public record CheckIn(
        long id,
        CheckInData data,
        Status status,
        @Nullable Double value,
        @Nullable LocalDate dataDate,
        Instant at,
        String by,
        boolean isRemovable) {

    /** How much somebody believes in reaching the goal. */
    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH
    }
}
