package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import nl.koers.goal.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * A change of status that people are told of: one that lasted, or a fact.
 *
 * @param from what they had been told before
 * @param dataDate of the figures it rests on; null without any
 * @param value on that day, in the goal's own measure
 * @param chance of that moment, 0 to 1; null without a forecast
 */
public record StatusNotice(
        GoalId goal,
        Instant at,
        Status from,
        Status to,
        @Nullable LocalDate dataDate,
        @Nullable Double value,
        @Nullable Double chance) {}
