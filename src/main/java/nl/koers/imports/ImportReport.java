package nl.koers.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** One table of the file that was imported. Null dates mean no rows. */
    public record ImportedTable(
            String profile,
            String channel,
            List<String> metrics,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int rows) {}

    /** Counts of values: read = new + changed + unchanged + rejected. */
    public record Rows(int read, int added, int changed, int unchanged, int rejected) {}

    /**
     * Something left out on purpose, or worth knowing.
     *
     * @param what a header, a title, or lines of the file such as {@code 12} or {@code 12-15}
     * @param why a code; the sentence for people has the key {@code import.skipped.<why>} and takes {@code what}
     */
    public record Skipped(String what, String why) {}
}
