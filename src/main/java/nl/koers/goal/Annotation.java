package nl.koers.goal;

import java.time.Instant;

/** A remark at a day of a chart, with when and by whom it was written. */
public record Annotation(long id, AnnotationData data, Instant at, String by) {}
