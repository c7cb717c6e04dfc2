package nl.koers.round;

/**
 * What somebody chooses on a page of a round.
 *
 * @param version the frozen version that was read; a newer one is a conflict
 * @param seen {@link Decisions#seen} of what was read; a newer decision about the same thing is a conflict
 * @param reason required for adjusting and stopping, at most 1000 characters
 */
public record Choice(RoundId round, int version, long seen, Verdict verdict, String reason) {

    public Choice {
        reason = reason.strip();
    }
}
