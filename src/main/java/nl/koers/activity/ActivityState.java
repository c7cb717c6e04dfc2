package nl.koers.activity;

/** How a page is doing. Words and icons are in the bundle and the shell. */
public enum ActivityState {
    ACTIVE,
    GOING_QUIET,
    /** Longer without a post than the channel allows. */
    INACTIVE,
    /** No recent post data: never to be told as inactive. */
    UNKNOWN,
    /** Closed by a person. */
    CLOSED,
    /** Consciously not used. */
    NOT_USED
}
