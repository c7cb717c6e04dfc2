package nl.koers.dashboard;

import java.time.Instant;

/** A file that was not imported. */
public record RefusedFile(String name, Instant at) {}
