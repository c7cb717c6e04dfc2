package nl.koers.started;

/** How much was made: goals, new objectives, and pages that were left. */
public record Fitted(int goals, int objectives, int left) {}
