package nl.koers.progress;

import java.time.LocalDate;

/**
 * What somebody says about a goal.
 *
 * @param on the day it is about, today at the latest
 * @param note up to 2000 characters
 */
public record CheckInData(LocalDate on, String note, CheckIn.Confidence confidence) {}
