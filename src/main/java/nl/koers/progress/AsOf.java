package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day a question is about, and what is to be known.
 *
 * @param day in the workspace's zone; with {@link Knowledge#NOW} it may lie in the future
 */
public record AsOf(LocalDate day, Knowledge knowledge) {

    /** From everything that is known now. */
    public static AsOf now(LocalDate day) {
        return new AsOf(day, Knowledge.NOW);
    }

    /** From what was known at the end of that day. */
    public static AsOf then(LocalDate day) {
        return new AsOf(day, Knowledge.THEN);
    }

    public boolean isThen() {
        return knowledge == Knowledge.THEN;
    }

    /** The first moment that no longer belongs to the day. */
    public Instant end(ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
