package nl.koers.snapshot;

import java.time.LocalDate;

/**
 * One measured value for one period.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; equal to {@code from} for a day or a moment
 * @param value finite
 * @param line of the file, from 1; 0 when the value was not read from a line
 */
public record Snapshot(LocalDate from, LocalDate to, double value, ImportId importId, int line) {}
