package nl.koers.goal;

/** A goal was defined or edited; published inside the transaction that did it. */
public record GoalChanged(GoalId goal) {}
