package nl.koers.goal;

import java.time.Instant;

/**
 * One change of a promise.
 *
 * @param field name as in the API
 * @param from old value as the API would write it, empty when there was none
 * @param reason empty where none was asked
 */
public record GoalChange(Instant at, String by, String field, String from, String to, String reason) {}
