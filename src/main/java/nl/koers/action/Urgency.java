package nl.koers.action;

/** In which order people had better do things. */
public enum Urgency {
    /** Somebody waits for it, or it has waited long enough. */
    NOW,
    THIS_WEEK,
    WHEN_IT_SUITS
}
