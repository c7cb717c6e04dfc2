package nl.koers.activity;

import java.util.List;

/**
 * Pages that somebody should look at.
 *
 * @param worst the worst first
 * @param more how many there are besides
 */
public record WorryingPages(List<PageActivity> worst, int more) {}
