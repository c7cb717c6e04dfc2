package nl.koers.snapshot;

/** The import a value came from. */
public record ImportId(long value) {}
