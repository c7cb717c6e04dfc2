package nl.koers.progress;

/** What a status rests on. */
public enum Basis {
    PACE,
    FORECAST
}
