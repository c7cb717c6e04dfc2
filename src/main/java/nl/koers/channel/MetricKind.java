package nl.koers.channel;

import org.jspecify.annotations.Nullable;

/** How values of a metric may be added up over time. Comes from the profile or the catalogue, never from a header word. */
public enum MetricKind {
    /** A stand: the last value counts, a missing day carries on. */
    LEVEL,
    /** A stream: values are summed, a missing day is unknown. */
    FLOW,
    /** Distinct people: may not be summed. */
    UNIQUE,
    /** A proportion: neither summed nor plainly averaged. */
    RATIO;

    /** The kind with this name; null for none. */
    public static @Nullable MetricKind of(@Nullable String name) {
        return name == null ? null : valueOf(name);
    }
}
