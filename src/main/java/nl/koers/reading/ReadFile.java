package nl.koers.reading;

import java.util.List;
import nl.koers.snapshot.SnapshotBatch;

/**
 * A file that was understood as a whole, ready to be written.
 *
 * @param profile ids, parted by commas
 * @param batch its values, sorted and free of contradictions
 * @param leftOut rows that could not be used, where the setting says to go on without them
 * @param years found for dates without one; with the setting it tells two readings of the same bytes apart
 */
public record ReadFile(
        String profile,
        List<ImportedTable> tables,
        List<Skipped> skipped,
        SnapshotBatch batch,
        String years,
        LeftOut leftOut) {

    /** With every row used. */
    public ReadFile(
            String profile, List<ImportedTable> tables, List<Skipped> skipped, SnapshotBatch batch, String years) {
        this(profile, tables, skipped, batch, years, LeftOut.NOTHING);
    }

    /** Values that it held, left out or not. */
    public int read() {
        return batch.size() + leftOut.values();
    }
}
