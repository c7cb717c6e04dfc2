package nl.koers.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a round's history.
 *
 * @param by name
 * @param version the frozen one it is about; 0 for the round itself, as it was at that moment
 * @param field name, from or to, or objectives, of what was changed; empty for anything else
 * @param was before the change
 * @param became after the change
 * @param decision null for anything else
 */
public record RoundEvent(
        Instant at,
        String by,
        Kind kind,
        int version,
        String field,
        String was,
        String became,
        @Nullable Decision decision) {

    public enum Kind {
        CREATED,
        CHANGED,
        FROZEN,
        SAW,
        DECIDED
    }

    static RoundEvent of(Kind kind, Instant at, String by, int version) {
        return new RoundEvent(at, by, kind, version, "", "", "", null);
    }

    static RoundEvent of(Decision decision) {
        return new RoundEvent(decision.at(), decision.by(), Kind.DECIDED, decision.version(), "", "", "", decision);
    }
}
