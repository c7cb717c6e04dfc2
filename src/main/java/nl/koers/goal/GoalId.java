package nl.koers.goal;

public record GoalId(long value) {}
