package nl.koers.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.cost.CostFiles;
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
 * @param exportedOn the day by which it outranks other imports or not; null when it has no values
 * @param isExportStated somebody or the file's name says that day; else it is the last day of its data
 * @param newer the imports that have another value, when {@code rows.kept} is not 0
 * @param undone only of an import that was taken back
 * @param inboxFolder the inbox's subfolder it lay in, empty for the inbox itself; null when it came otherwise
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
        @Nullable Refusal refusal,
        @Nullable LocalDate exportedOn,
        boolean isExportStated,
        List<NewerImport> newer,
        @Nullable Undone undone,
        @Nullable String inboxFolder)
        implements ImportResult {

    public enum ImportStatus {
        /** Imported. */
        DONE,
        /** The same bytes with the same setting were imported before; nothing changed and the id is that import's. */
        DUPLICATE,
        /** Not imported; only in the history. */
        REFUSED,
        /** Imported, and taken back later. */
        UNDONE
    }

    /**
     * Counts of values: read = new + changed + unchanged + kept + rejected.
     *
     * @param kept values of which a newer export has another, which stays
     */
    public record Rows(int read, int added, int changed, int unchanged, int kept, int rejected) {}

    /** Whether it brought costs, or was refused as a file with costs: managers alone hear of it. */
    public boolean isOfCosts() {
        return profile.equals(CostFiles.PROFILE);
    }
}
