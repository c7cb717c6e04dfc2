package nl.koers.round;

import java.time.Instant;

/**
 * What somebody decided about a goal or an objective of a frozen version.
 *
 * @param id a higher one came later
 * @param version of the round that it was decided on
 * @param reason may be empty for {@link Verdict#CONTINUE} only
 * @param by name
 */
public record Decision(long id, int version, Subject subject, Verdict verdict, String reason, Instant at, String by) {}
