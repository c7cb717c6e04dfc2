package nl.koers.progress;

import static nl.koers.schema.Tables.IMPORT_FILE;

import java.time.LocalDate;
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
     * @param snapshots what the evaluation was given
     * @param day as if it were today
     */
    List<FedFigure> of(Promise promise, List<Snapshot> snapshots, Evaluation evaluation, LocalDate day) {
        List<Figure> figures = snapshots.stream().map(Figure::of).toList();
        Feeding feeding = Feeding.of(promise, figures, evaluation, day);
        if (feeding == null) {
            return List.of();
        }
        Map<Long, Source> sources =
                sources(snapshots.stream().map(Snapshot::importId).collect(Collectors.toSet()));
        List<FedFigure> fed = new ArrayList<>();
        for (Snapshot snapshot : snapshots.reversed()) {
            Set<Use> uses = feeding.uses(Figure.of(snapshot));
            if (!uses.isEmpty()) {
                Source source =
                        Objects.requireNonNull(sources.get(snapshot.importId().value()));
                fed.add(new FedFigure(
                        snapshot.from(),
                        snapshot.to(),
                        snapshot.value(),
                        snapshot.importId(),
                        snapshot.line(),
                        source.file(),
                        source.importedBy(),
                        uses));
            }
        }
        return fed;
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
