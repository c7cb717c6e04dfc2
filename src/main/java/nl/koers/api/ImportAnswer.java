package nl.koers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Refusal;
import nl.koers.imports.Way;
import nl.koers.reading.RowError;
import nl.koers.reading.Skipped;
import org.jspecify.annotations.Nullable;

/** The report of an import as the API writes it. */
record ImportAnswer(
        long id,
        ImportReport.ImportStatus status,
        String file,
        Way way,
        String importedBy,
        Instant at,
        String profile,
        List<TableAnswer> tables,
        RowsAnswer rows,
        List<Skipped> skipped,
        List<RowError> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RefusalAnswer refusal) {

    /** Why a file in the history was not imported. */
    record RefusalAnswer(
            String code,
            String message,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String value,
            List<String> choices) {

        static @Nullable RefusalAnswer of(@Nullable Refusal refusal) {
            return refusal == null
                    ? null
                    : new RefusalAnswer(
                            refusal.code(),
                            refusal.message(),
                            refusal.line(),
                            refusal.column(),
                            refusal.value(),
                            refusal.choices());
        }
    }

    record TableAnswer(
            String profile,
            String channel,
            List<String> metrics,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int rows,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String part) {}

    record RowsAnswer(int read, @JsonProperty("new") int added, int changed, int unchanged, int kept, int rejected) {}

    static ImportAnswer of(ImportReport report) {
        ImportReport.Rows rows = report.rows();
        return new ImportAnswer(
                report.id().value(),
                report.status(),
                report.fileName(),
                report.way(),
                report.importedBy(),
                report.at(),
                report.profile(),
                report.tables().stream()
                        .map(table -> new TableAnswer(
                                table.profile(),
                                table.channel(),
                                table.metrics(),
                                table.from(),
                                table.to(),
                                table.rows(),
                                table.part()))
                        .toList(),
                new RowsAnswer(
                        rows.read(), rows.added(), rows.changed(), rows.unchanged(), rows.kept(), rows.rejected()),
                report.skipped(),
                report.errors(),
                RefusalAnswer.of(report.refusal()));
    }
}
