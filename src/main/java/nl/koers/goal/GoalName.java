package nl.koers.goal;

/** What a goal is known by; several goals may have one title. */
public record GoalName(GoalId id, String title) {}
