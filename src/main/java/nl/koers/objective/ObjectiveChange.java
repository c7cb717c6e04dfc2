package nl.koers.objective;

import java.time.Instant;

/**
 * One change of an objective.
 *
 * @param field name as in the API
 * @param from old value as the API would write it, empty when there was none
 */
public record ObjectiveChange(Instant at, String by, String field, String from, String to) {}
