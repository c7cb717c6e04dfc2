package nl.koers.round;

/** What may be decided about a goal or an objective. */
public enum Verdict {
    CONTINUE,
    ADJUST,
    STOP;

    /** Whether it must be explained. */
    public boolean needsReason() {
        return this != CONTINUE;
    }
}
