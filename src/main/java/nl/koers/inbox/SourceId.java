package nl.koers.inbox;

/** Number of a source. */
public record SourceId(long value) {}
