package nl.koers.started;

import java.util.List;

/**
 * Pages in use without a running goal.
 *
 * @param proposed those with figures to build on, by name
 * @param poor those with too few, by name
 * @param more how many others there are that wait until some of these are done
 */
public record StartedPages(List<StartedPage> proposed, List<StartedPage> poor, int more) {}
