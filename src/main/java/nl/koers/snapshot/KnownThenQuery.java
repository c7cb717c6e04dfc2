package nl.koers.snapshot;

import static nl.koers.schema.Tables.SNAPSHOT;
import static nl.koers.schema.Tables.SNAPSHOT_CONFIRMED;
import static nl.koers.schema.Tables.SNAPSHOT_VERSION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The figures of a series as they stood at a moment in the past. */
@Repository
class KnownThenQuery {

    private final DSLContext sql;
    private final SupplierQuery suppliers;

    KnownThenQuery(DSLContext sql, SupplierQuery suppliers) {
        this.sql = sql;
        this.suppliers = suppliers;
    }

    /**
     * By from then to.
     *
     * @param until last day of the last period; null is open
     * @param before imports count that had finished before this moment
     */
    List<Snapshot> of(SeriesId series, @Nullable LocalDate until, Instant before) {
        List<Supplier> known = suppliers.of(series).stream()
                .filter(supplier -> supplier.finishedAt().isBefore(before))
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        KnownThen then =
                new KnownThen(known.stream().collect(Collectors.toMap(Supplier::id, Supplier::rank)), runs(series));
        Provisional provisional =
                new Provisional(known.stream().map(Supplier::reach).toList());
        List<Snapshot> figures = new ArrayList<>();
        versions(series, until).forEach((key, versions) -> {
            Version version = then.of(key, versions);
            if (version != null) {
                figures.add(snapshot(key, version, provisional));
            }
        });
        return figures;
    }

    private static Snapshot snapshot(long key, Version version, Provisional provisional) {
        LocalDate from = LocalDate.ofEpochDay(PeriodKey.from(key));
        LocalDate to = LocalDate.ofEpochDay(PeriodKey.to(key));
        ImportId supplier = new ImportId(version.importId());
        return new Snapshot(from, to, version.value(), supplier, version.line(), provisional.is(from, to, supplier));
    }

    /** Every value that was ever supplied and not taken back, by {@link PeriodKey}. */
    private Map<Long, List<Version>> versions(SeriesId series, @Nullable LocalDate until) {
        var figures = select(SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON, SNAPSHOT.IMPORT_ID, SNAPSHOT.VALUE, SNAPSHOT.LINE)
                .from(SNAPSHOT)
                .where(SNAPSHOT.SERIES_ID.eq(series.value()))
                .and(until == null ? noCondition() : SNAPSHOT.TO_ON.le(until));
        var others = select(
                        SNAPSHOT_VERSION.FROM_ON,
                        SNAPSHOT_VERSION.TO_ON,
                        SNAPSHOT_VERSION.IMPORT_ID,
                        SNAPSHOT_VERSION.VALUE,
                        SNAPSHOT_VERSION.LINE)
                .from(SNAPSHOT_VERSION)
                .where(SNAPSHOT_VERSION.SERIES_ID.eq(series.value()))
                .and(until == null ? noCondition() : SNAPSHOT_VERSION.TO_ON.le(until));
        Map<Long, List<Version>> versions = new TreeMap<>();
        sql.fetch(figures.unionAll(others)).forEach(row -> {
            long key = PeriodKey.of(
                    (int) row.value1().toEpochDay(), (int) row.value2().toEpochDay());
            Version version =
                    new Version(row.value3(), row.value4(), row.value5().intValue());
            versions.computeIfAbsent(key, period -> new ArrayList<>(1)).add(version);
        });
        return versions;
    }

    private List<ConfirmedRun> runs(SeriesId series) {
        return sql.selectFrom(SNAPSHOT_CONFIRMED)
                .where(SNAPSHOT_CONFIRMED.SERIES_ID.eq(series.value()))
                .fetch(row -> new ConfirmedRun(
                        row.getImportId(),
                        row.getSupplierId(),
                        key(row.getFirstFromOn(), row.getFirstToOn()),
                        key(row.getLastFromOn(), row.getLastToOn()),
                        row.getSnapshots().intValue(),
                        row.getFirstLine().intValue(),
                        row.getLineStep().intValue()));
    }

    private static long key(LocalDate from, LocalDate to) {
        return PeriodKey.of((int) from.toEpochDay(), (int) to.toEpochDay());
    }
}
