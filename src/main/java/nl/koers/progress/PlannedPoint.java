package nl.koers.progress;

import java.time.LocalDate;

/** A corner of the planned line. */
public record PlannedPoint(LocalDate on, double value) {}
