package nl.koers.channel;

public record MetricId(long value) {}
