package nl.koers.snapshot;

/**
 * An import said again what another supplied: all rows of the supplier from the first to the last key.
 *
 * @param firstKey see {@link PeriodKey}
 * @param snapshots how many rows
 * @param firstLine of the import that said it again; the n-th row, from 0, stands {@code n * lineStep} further
 */
record ConfirmedRun(
        long importId, long supplierId, long firstKey, long lastKey, int snapshots, int firstLine, int lineStep) {

    boolean covers(long key) {
        return firstKey <= key && key <= lastKey;
    }

    int line(int row) {
        return firstLine + row * lineStep;
    }
}
