package nl.koers.progress;

/** How a goal is doing (PROGRESS.md section 4). Words and icons are in the bundle and the shell. */
public enum Status {
    ON_TRACK,
    AT_RISK,
    BEHIND,
    ACHIEVED,
    MISSED,
    AWAITING,
    NO_DATA,
    TOO_EARLY,
    NOT_STARTED,
    PAUSED,
    STOPPED
}
