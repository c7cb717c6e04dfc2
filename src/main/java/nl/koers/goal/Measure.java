package nl.koers.goal;

import nl.koers.channel.MetricKind;

/** What a goal measures of its metric (PROGRESS.md section 1). */
public enum Measure {
    /** The last value counts. */
    LEVEL,
    /** The sum over the goal's period. */
    TOTAL,
    /** A stream as a level of activity: the mean a day over the last week. */
    RATE,
    /** A proportion or a number of distinct people: windowed or last value, never a sum. */
    GAUGE;

    /** What a goal on a metric of this kind measures unless told otherwise. */
    public static Measure of(MetricKind kind) {
        return switch (kind) {
            case LEVEL -> LEVEL;
            case FLOW -> TOTAL;
            case UNIQUE, RATIO -> GAUGE;
        };
    }

    /** Whether it makes sense for a metric of this kind. */
    public boolean fits(MetricKind kind) {
        return this == of(kind) || (this == RATE && kind == MetricKind.FLOW);
    }

    /** The kind a metric must have that nobody has described yet; a GAUGE is taken for a proportion. */
    public MetricKind kind() {
        return switch (this) {
            case LEVEL -> MetricKind.LEVEL;
            case TOTAL, RATE -> MetricKind.FLOW;
            case GAUGE -> MetricKind.RATIO;
        };
    }
}
