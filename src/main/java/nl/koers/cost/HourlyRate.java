package nl.koers.cost;

import java.time.LocalDate;

/**
 * What an hour of own work costs.
 *
 * @param from the first day it holds; until the next one
 * @param amount minor units of the workspace's currency
 */
public record HourlyRate(LocalDate from, long amount) {}
