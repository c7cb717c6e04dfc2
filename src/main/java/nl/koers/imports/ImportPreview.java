package nl.koers.imports;

import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.CostFiles;
import nl.koers.cost.CostSheet;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.RowError;
import nl.koers.reading.Skipped;
import nl.koers.snapshot.Foreseen.Point;
import nl.koers.snapshot.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file would do; nothing was written.
 *
 * @param rows counted exactly as the import would
 * @param values the first of the file, by line, at most 100
 * @param series at most four to draw
 * @param errors of rows that would be left out, at most 1,000; {@code rows.rejected} is exact
 * @param newer the imports whose values would stay, when {@code rows.kept} is not 0
 * @param exportedOn the day by which this file outranks others or not; null when it has no values
 * @param isExportStated somebody or the file's name says that day; else it is the last day of its data
 * @param costs what a file with costs would add, by goal; null for a file with figures
 * @param alreadyImported the import that took the same bytes with the same setting; then nothing of the file was read
 *     and the rest of this is what that import said
 */
public record ImportPreview(
        String fileName,
        String profile,
        List<ImportedTable> tables,
        ImportReport.Rows rows,
        List<Value> values,
        List<Series> series,
        List<Skipped> skipped,
        List<RowError> errors,
        List<NewerImport> newer,
        @Nullable LocalDate exportedOn,
        boolean isExportStated,
        @Nullable List<CostSheet.Part> costs,
        @Nullable ImportReport alreadyImported)
        implements PreviewResult {

    /**
     * One value and what would become of it.
     *
     * @param channel its name
     * @param metric its code
     * @param old the figure as it stands, null when there is none
     * @param line of the file; 0 for a value that stands in no line
     */
    public record Value(
            String channel,
            String metric,
            @Nullable MetricKind kind,
            MetricUnit unit,
            LocalDate from,
            LocalDate to,
            double value,
            @Nullable Double old,
            Outcome outcome,
            int line) {}

    /**
     * A series to draw, each list by day and at most 200 points.
     *
     * @param figures as they stand now, around the days of the file
     * @param values of the file
     */
    public record Series(String channel, String metric, MetricUnit unit, List<Point> figures, List<Point> values) {}

    static ImportPreview of(ImportReport duplicate) {
        return new ImportPreview(
                duplicate.fileName(),
                duplicate.profile(),
                duplicate.tables(),
                duplicate.rows(),
                List.of(),
                List.of(),
                duplicate.skipped(),
                duplicate.errors(),
                List.of(),
                duplicate.exportedOn(),
                duplicate.isExportStated(),
                null,
                duplicate);
    }

    static ImportPreview of(String fileName, CostSheet sheet) {
        return new ImportPreview(
                fileName,
                CostFiles.PROFILE,
                List.of(),
                new ImportReport.Rows(sheet.size(), sheet.size() - sheet.known(), 0, sheet.known(), 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                sheet.parts(),
                null);
    }
}
