package nl.koers.progress;

import java.time.LocalDate;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.progress.SmartCheck.Finding;

/**
 * A target that the figures suggest.
 *
 * @param measure LEVEL, TOTAL or GAUGE
 * @param direction towards the target, or to stay on its side where the figures do not go the wanted way now
 * @param value the newest value, or for a total what the last 30 days brought
 * @param on the day of the newest figure
 * @param perMonth what 30 days brought, over the last 90 days of figures; below zero when it shrinks
 * @param target round
 * @param neededPerMonth change in 30 days that it takes from today on, in the direction wanted; 0 to stay
 * @param pace what the check of the wizard says of exactly this target
 */
public record FirstTarget(
        Measure measure,
        Direction direction,
        double value,
        LocalDate on,
        double perMonth,
        double target,
        LocalDate start,
        LocalDate deadline,
        double neededPerMonth,
        Finding pace) {}
