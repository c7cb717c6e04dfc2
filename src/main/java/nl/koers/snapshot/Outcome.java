package nl.koers.snapshot;

/** What an import does with one of its values. */
public enum Outcome {
    /** The period had no figure. */
    NEW,
    /** The figure was another and becomes this one. */
    CHANGED,
    /** The figure was this one already. */
    SAME,
    /** The figure is another and stays: a newer export says so. */
    KEPT
}
