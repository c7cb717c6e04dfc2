package nl.koers.progress;

import static nl.koers.schema.Tables.IMPORT_FILE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.Snapshot;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The figures that fed the numbers of an evaluation, with the files they came from. */
@Repository
class FedFiguresQuery {

    private final DSLContext sql;

    FedFiguresQuery(DSLContext sql) {
        this.sql = sql;
    }

    private record Source(String file, String importedBy) {}

    /**
     * The newest first.
     *
     * @param known what the evaluation was given
     */
    List<FedFigure> of(Promise promise, KnownFigures known, Evaluation evaluation) {
        Feeding feeding = Feeding.of(promise, known, evaluation);
        if (feeding == null) {
            return List.of();
        }
        List<Used> used = new ArrayList<>();
        for (int i = known.figures().size() - 1; i >= 0; i--) {
            Set<Use> uses = feeding.uses(known.figures().get(i));
            if (!uses.isEmpty()) {
                used.add(new Used(known.snapshots().get(i), uses));
            }
        }
        Map<Long, Source> sources =
                sources(used.stream().map(one -> one.snapshot().importId()).collect(Collectors.toSet()));
        return used.stream()
                .map(one -> fed(
                        one,
                        Objects.requireNonNull(
                                sources.get(one.snapshot().importId().value()))))
                .toList();
    }

    private record Used(Snapshot snapshot, Set<Use> uses) {}

    private static FedFigure fed(Used used, Source source) {
        Snapshot snapshot = used.snapshot();
        return new FedFigure(
                snapshot.from(),
                snapshot.to(),
                snapshot.value(),
                snapshot.importId(),
                snapshot.line(),
                source.file(),
                source.importedBy(),
                used.uses());
    }

    private Map<Long, Source> sources(Collection<ImportId> imports) {
        return sql.select(IMPORT_FILE.ID, IMPORT_FILE.ORIGINAL_NAME, IMPORT_FILE.IMPORTED_BY)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.ID.in(imports.stream().map(ImportId::value).toList()))
                .fetchMap(row -> row.value1(), row -> new Source(row.value2(), row.value3()));
    }

    /** The name of the file of an import; empty for values that were typed in. */
    String file(ImportId cause) {
        return sql.select(IMPORT_FILE.ORIGINAL_NAME)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.ID.eq(cause.value()), IMPORT_FILE.WAY.ne("HAND"))
                .fetchOptional(IMPORT_FILE.ORIGINAL_NAME)
                .orElse("");
    }
}
