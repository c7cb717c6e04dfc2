package nl.koers.activity;

public enum ActivityState {
    ACTIVE,
    GOING_QUIET,
    INACTIVE,
    UNKNOWN,
    CLOSED,
    NOT_USED
}
