package nl.koers.progress;

/** The numbers of a goal that rest on figures. */
public enum Use {
    VALUE,
    BASELINE,
    /** The reference of a relative target. */
    TARGET,
    FORECAST
}
