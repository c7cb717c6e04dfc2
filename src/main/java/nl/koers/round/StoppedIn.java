package nl.koers.round;

import java.time.Instant;

/** The round in which a goal was stopped and why, for those who may see it. */
public record StoppedIn(RoundId round, String name, String reason, Instant at) {}
