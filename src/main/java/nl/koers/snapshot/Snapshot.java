package nl.koers.snapshot;

import java.time.LocalDate;

/**
 * One measured value for one period.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; equal to {@code from} for a day or a moment
 * @param value finite
 * @param line of the file, from 1, or the place in a list of typed-in values; 0 when the value stands in no line
 * @param isProvisional the period was not complete when it was exported, so that a later export may well differ
 */
public record Snapshot(
        LocalDate from, LocalDate to, double value, ImportId importId, int line, boolean isProvisional) {}
