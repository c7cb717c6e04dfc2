package nl.koers.snapshot;

import java.util.List;

/** Joins rows that an import says again to runs. Rows come in the order of their keys. */
final class RunBuilder {

    private static final long NOBODY = -1;

    private final long importId;
    private final List<ConfirmedRun> runs;
    private long supplier = NOBODY;
    private long firstKey;
    private long lastKey;
    private int firstLine;
    private int lastLine;
    private int step;
    private int rows;

    /** @param runs takes the runs as they end */
    RunBuilder(long importId, List<ConfirmedRun> runs) {
        this.importId = importId;
        this.runs = runs;
    }

    void add(long supplierId, long key, int line) {
        if (supplierId != supplier || (rows > 1 && line - lastLine != step)) {
            end();
            begin(supplierId, key, line);
        }
        if (rows == 1) {
            step = line - lastLine;
        }
        lastKey = key;
        lastLine = line;
        rows++;
    }

    private void begin(long supplierId, long key, int line) {
        supplier = supplierId;
        firstKey = key;
        firstLine = line;
        lastLine = line;
        step = 0;
        rows = 0;
    }

    /** A row that is not said again, or not of this supplier, lies between. */
    void end() {
        if (supplier != NOBODY) {
            runs.add(new ConfirmedRun(importId, supplier, firstKey, lastKey, rows, firstLine, step));
            supplier = NOBODY;
        }
    }
}
