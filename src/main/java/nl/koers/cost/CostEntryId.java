package nl.koers.cost;

public record CostEntryId(long value) {}
