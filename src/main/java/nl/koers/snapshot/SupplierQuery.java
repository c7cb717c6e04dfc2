package nl.koers.snapshot;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.IMPORT_SERIES;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The imports that have values of a series. */
@Repository
class SupplierQuery {

    private static final String TYPED_IN = "HAND";

    private final DSLContext sql;

    SupplierQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<Supplier> of(SeriesId series) {
        return suppliers(series, noCondition());
    }

    /** Those whose newest value is of this day or later. */
    List<Supplier> since(SeriesId series, LocalDate day) {
        return suppliers(series, IMPORT_SERIES.LAST_ON.ge(day));
    }

    private List<Supplier> suppliers(SeriesId series, Condition which) {
        return sql.select(
                        IMPORT_SERIES.IMPORT_ID,
                        IMPORT_SERIES.FIRST_ON,
                        IMPORT_SERIES.LAST_ON,
                        IMPORT_FILE.WAY,
                        IMPORT_FILE.STARTED_AT,
                        IMPORT_FILE.EXPORTED_ON,
                        IMPORT_FILE.IS_EXPORT_STATED,
                        IMPORT_FILE.LAST_ON,
                        IMPORT_FILE.FINISHED_AT)
                .from(IMPORT_SERIES)
                .join(IMPORT_FILE)
                .on(IMPORT_FILE.ID.eq(IMPORT_SERIES.IMPORT_ID))
                .where(IMPORT_SERIES.SERIES_ID.eq(series.value()), which)
                .fetch(row -> new Supplier(
                        new Provisional.Reach(
                                new ImportId(row.value1()),
                                row.value2(),
                                row.value3(),
                                row.value4().equals(TYPED_IN),
                                LocalDate.ofInstant(row.value5(), ZoneOffset.UTC),
                                Objects.requireNonNullElse(row.value6(), row.value3()),
                                row.value7()),
                        rank(row.value1(), row.value6(), row.value8()),
                        row.value9()));
    }

    private static Rank rank(long importId, @Nullable LocalDate exportedOn, @Nullable LocalDate last) {
        return new Rank(exportedOn != null ? exportedOn.toEpochDay() : last != null ? last.toEpochDay() : 0, importId);
    }
}
