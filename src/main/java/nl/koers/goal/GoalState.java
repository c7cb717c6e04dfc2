package nl.koers.goal;

/** What people decided about a goal. Pausing or stopping takes a reason. */
public enum GoalState {
    ACTIVE,
    PAUSED,
    STOPPED
}
