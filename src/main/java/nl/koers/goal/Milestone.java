package nl.koers.goal;

import java.time.LocalDate;

/** A value promised on the way, between start and deadline. */
public record Milestone(LocalDate on, double value) {}
