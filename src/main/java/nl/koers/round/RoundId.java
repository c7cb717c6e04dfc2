package nl.koers.round;

public record RoundId(long value) {}
