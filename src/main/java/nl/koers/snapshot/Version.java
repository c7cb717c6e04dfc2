package nl.koers.snapshot;

/**
 * A value that an import supplied for a period.
 *
 * @param line of the file; 0 when it was not read from a line
 */
record Version(long importId, double value, int line) {}
