package nl.koers.progress;

import java.time.LocalDate;
import nl.koers.forecast.Band;

/** What is to be expected on a day, in the goal's own measure. */
public record ForecastPoint(LocalDate on, Band band) {}
