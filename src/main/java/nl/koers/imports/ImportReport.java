package nl.koers.imports;

import java.time.Instant;
import java.util.List;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.RowError;
import nl.koers.reading.Skipped;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or for a refused file in the history: why it did nothing.
 *
 * @param errors at most 1,000; {@code rows.rejected} stays exact
 * @param refusal only of a refused file
 */
public record ImportReport(
        ImportId id,
        ImportStatus status,
        String fileName,
        Way way,
        String importedBy,
        Instant at,
        String profile,
        List<ImportedTable> tables,
        Rows rows,
        List<Skipped> skipped,
        List<RowError> errors,
        @Nullable Refusal refusal)
        implements ImportResult {

    public enum ImportStatus {
        /** Imported. */
        DONE,
        /** The same bytes with the same setting were imported before; nothing changed and the id is that import's. */
        DUPLICATE,
        /** Not imported; only in the history. */
        REFUSED
    }

    /** Counts of values: read = new + changed + unchanged + rejected. */
    public record Rows(int read, int added, int changed, int unchanged, int rejected) {}
}
