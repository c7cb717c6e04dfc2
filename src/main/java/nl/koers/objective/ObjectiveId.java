package nl.koers.objective;

public record ObjectiveId(long value) {}
