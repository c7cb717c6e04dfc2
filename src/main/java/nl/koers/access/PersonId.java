package nl.koers.access;

public record PersonId(long value) {}
