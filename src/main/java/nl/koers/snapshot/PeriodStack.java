package nl.koers.snapshot;

import java.util.List;

/**
 * Everything that imports supplied for one period of a series.
 *
 * @param key see {@link PeriodKey}
 * @param figure the value that stands
 * @param others of which a newer export has another
 */
record PeriodStack(long key, Version figure, List<Version> others) {}
