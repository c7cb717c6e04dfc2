package nl.koers.snapshot;

/** One metric of one channel. */
public record SeriesId(long value) {}
