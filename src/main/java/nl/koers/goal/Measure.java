package nl.koers.goal;

/** What a goal measures of its metric (PROGRESS.md section 1). */
public enum Measure {
    LEVEL,
    TOTAL,
    RATE,
    GAUGE
}
