package nl.koers.goal;

/** Which way a goal wants its value to go. */
public enum Direction {
    INCREASE,
    DECREASE,
    KEEP_AT_LEAST,
    KEEP_AT_MOST;

    /** Whether the value is to stay on its side of the target rather than to travel there. */
    public boolean keeps() {
        return this == KEEP_AT_LEAST || this == KEEP_AT_MOST;
    }

    /** Whether more is better. */
    public boolean upwards() {
        return this == INCREASE || this == KEEP_AT_LEAST;
    }
}
