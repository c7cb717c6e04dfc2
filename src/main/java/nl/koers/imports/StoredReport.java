package nl.koers.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.RowError;
import nl.koers.reading.Skipped;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The part of a report that the ledger keeps as JSON. */
record StoredReport(
        List<ImportedTable> tables,
        List<Skipped> skipped,
        List<RowError> errors,
        @Nullable Refusal refusal,
        List<NewerImport> newer) {

    /** Older reports know nothing of newer imports. */
    StoredReport {
        newer = Objects.requireNonNullElse(newer, List.of());
    }

    /** Older refusals do not say whether they are about costs. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String json() {
        return JSON.writeValueAsString(this);
    }

    static StoredReport read(String json) {
        return JSON.readValue(json, StoredReport.class);
    }

    @Nullable
    LocalDate from() {
        return tables.stream()
                .map(ImportedTable::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Nullable
    LocalDate to() {
        return tables.stream()
                .map(ImportedTable::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
