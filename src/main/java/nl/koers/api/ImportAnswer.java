package nl.koers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.imports.ImportReport;
import nl.koers.imports.NewerImport;
import nl.koers.imports.Refusal;
import nl.koers.imports.RefusalWords;
import nl.koers.imports.Undone;
import nl.koers.imports.Way;
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
        List<CellAnswer> errors,
        @Nullable LocalDate exportedOn,
        boolean exportStated,
        List<NewerAnswer> newer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RefusalAnswer refusal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UndoneAnswer undone) {

    /** An import whose values stand before those of this one. */
    record NewerAnswer(
            @JsonProperty("import") long id,
            String file,
            @Nullable LocalDate exportedOn,
            int values) {

        static List<NewerAnswer> of(List<NewerImport> newer) {
            return newer.stream()
                    .map(one -> new NewerAnswer(one.id().value(), one.fileName(), one.exportedOn(), one.values()))
                    .toList();
        }
    }

    /** What taking the import back did. */
    record UndoneAnswer(
            Instant at, String by, int removed, int restored, int left, int unchanged, List<NewerAnswer> newer) {

        static @Nullable UndoneAnswer of(@Nullable Undone undone) {
            return undone == null
                    ? null
                    : new UndoneAnswer(
                            undone.at(),
                            undone.by(),
                            undone.removed(),
                            undone.restored(),
                            undone.left(),
                            undone.unchanged(),
                            NewerAnswer.of(undone.newer()));
        }
    }

    /**
     * Why a file in the history was not imported.
     *
     * @param parameter the field of the form that settles it; null when none does
     */
    record RefusalAnswer(
            String code,
            String message,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String value,
            List<String> choices,
            @Nullable String parameter) {

        static @Nullable RefusalAnswer of(@Nullable Refusal refusal, RefusalWords words) {
            return refusal == null
                    ? null
                    : new RefusalAnswer(
                            refusal.code(),
                            words.of(refusal),
                            refusal.line(),
                            refusal.column(),
                            refusal.value(),
                            refusal.choices(),
                            ImportForm.settling(refusal.code()));
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

    static ImportAnswer of(ImportReport report, RefusalWords words) {
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
                CellAnswer.of(report.errors(), report.fileName(), words),
                report.exportedOn(),
                report.isExportStated(),
                NewerAnswer.of(report.newer()),
                RefusalAnswer.of(report.refusal(), words),
                UndoneAnswer.of(report.undone()));
    }
}
