package nl.koers.goal;

import java.time.Instant;
import java.time.LocalDate;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a promise: that somebody is asked to answer for it, that they accept it, or that they send it back.
 *
 * @param by the name of who proposed it or answered
 * @param onBehalf whether somebody answered for the accountable manager
 * @param reason why it was sent back; empty otherwise
 * @param terms what it is about, as it stood then
 */
public record Acceptance(State state, Instant at, String by, boolean onBehalf, String reason, Terms terms) {

    /** How far the agreement is. */
    public enum State {
        /** The accountable manager has not answered yet. */
        PROPOSED,
        ACCEPTED,
        SENT_BACK
    }

    /**
     * What somebody answers for.
     *
     * @param baseline null when it is taken from the figures
     */
    public record Terms(
            PersonId accountable, Target target, @Nullable Double baseline, LocalDate deadline) {}
}
