package nl.koers.goal;

/** A promise as it stands now. */
public record Goal(GoalId id, long version, GoalData data) {}
