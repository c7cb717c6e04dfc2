package nl.koers.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param errors at most 1,000; {@code rows.rejected} stays exact
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
        List<RowError> errors)
        implements ImportResult {

    public enum ImportStatus {
        DONE,
        DUPLICATE
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

    /** A column, line or table left out on purpose, and why. */
    public record Skipped(String what, String why) {}
}
