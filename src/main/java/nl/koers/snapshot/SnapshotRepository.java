package nl.koers.snapshot;

import static nl.koers.schema.Tables.SNAPSHOT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.ResultQuery;
import org.jooq.SelectJoinStep;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Figures in the database. */
@Repository
class SnapshotRepository {

    private final DSLContext sql;
    private final SupplierQuery suppliers;

    SnapshotRepository(DSLContext sql, SupplierQuery suppliers) {
        this.sql = sql;
        this.suppliers = suppliers;
    }

    List<Snapshot> of(SeriesId series, @Nullable LocalDate from, @Nullable LocalDate until) {
        Provisional provisional = series(series);
        return read(
                columns()
                        .where(SNAPSHOT.SERIES_ID.eq(series.value()))
                        .and(within(from, until))
                        .orderBy(SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON),
                provisional);
    }

    /** The last ones, the newest first, by from then to. */
    List<Snapshot> newest(SeriesId series, int limit) {
        List<Snapshot> found = read(
                columns()
                        .where(SNAPSHOT.SERIES_ID.eq(series.value()))
                        .orderBy(SNAPSHOT.FROM_ON.desc(), SNAPSHOT.TO_ON.desc())
                        .limit(limit),
                new Provisional(List.of()));
        if (found.isEmpty()) {
            return found;
        }
        Provisional provisional =
                new Provisional(suppliers.since(series, found.getLast().from()).stream()
                        .map(Supplier::reach)
                        .toList());
        return found.stream().map(provisional::marked).toList();
    }

    /** Column by column, past the records of jOOQ: ten years of days are thousands of rows. */
    private static List<Snapshot> read(
            ResultQuery<Record5<LocalDate, LocalDate, Double, Long, Long>> query, Provisional provisional) {
        List<Snapshot> found = new ArrayList<>();
        try (ResultSet rows = query.fetchResultSet()) {
            ImportId supplier = new ImportId(0);
            while (rows.next()) {
                LocalDate from = LocalDate.ofEpochDay(rows.getLong(1));
                long lastDay = rows.getLong(2);
                LocalDate to = lastDay == from.toEpochDay() ? from : LocalDate.ofEpochDay(lastDay);
                long importId = rows.getLong(4);
                supplier = supplier.value() == importId ? supplier : new ImportId(importId);
                found.add(new Snapshot(
                        from, to, rows.getDouble(3), supplier, rows.getInt(5), provisional.is(from, to, supplier)));
            }
            return found;
        } catch (SQLException e) {
            throw new DataAccessException("figures", e);
        }
    }

    Optional<Snapshot> latest(SeriesId series) {
        Provisional provisional = series(series);
        return columns()
                .where(SNAPSHOT.SERIES_ID.eq(series.value()))
                .orderBy(SNAPSHOT.TO_ON.desc(), SNAPSHOT.FROM_ON.desc())
                .limit(1)
                .fetchOptional(row -> snapshot(row, provisional));
    }

    List<Snapshot> provisional(SeriesId series) {
        Provisional provisional = series(series);
        return columns()
                .where(SNAPSHOT.SERIES_ID.eq(series.value()))
                .and(SNAPSHOT.TO_ON.in(provisional.days()))
                .orderBy(SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON)
                .fetch(row -> snapshot(row, provisional))
                .stream()
                .filter(Snapshot::isProvisional)
                .toList();
    }

    void each(NamedSeries series, SnapshotFilter filter, Consumer<FoundSnapshot> taker) {
        Provisional provisional = series(series.id());
        Condition ofImport = filter.importId() == null
                ? noCondition()
                : SNAPSHOT.IMPORT_ID.eq(filter.importId().value());
        try (Cursor<Record5<LocalDate, LocalDate, Double, Long, Long>> rows = columns()
                .where(SNAPSHOT.SERIES_ID.eq(series.id().value()))
                .and(within(filter.from(), filter.until()))
                .and(ofImport)
                .orderBy(SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON)
                .fetchLazy()) {
            for (Record5<LocalDate, LocalDate, Double, Long, Long> row : rows) {
                Snapshot snapshot = snapshot(row, provisional);
                taker.accept(
                        new FoundSnapshot(series.channel(), series.metric(), series.kind(), series.unit(), snapshot));
            }
        }
    }

    private SelectJoinStep<Record5<LocalDate, LocalDate, Double, Long, Long>> columns() {
        return sql.select(SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON, SNAPSHOT.VALUE, SNAPSHOT.IMPORT_ID, SNAPSHOT.LINE)
                .from(SNAPSHOT);
    }

    private static Snapshot snapshot(Record5<LocalDate, LocalDate, Double, Long, Long> row, Provisional provisional) {
        ImportId importId = new ImportId(row.value4());
        return new Snapshot(
                row.value1(),
                row.value2(),
                row.value3(),
                importId,
                row.value5().intValue(),
                provisional.is(row.value1(), row.value2(), importId));
    }

    private Provisional series(SeriesId series) {
        return new Provisional(
                suppliers.of(series).stream().map(Supplier::reach).toList());
    }

    private static Condition within(@Nullable LocalDate from, @Nullable LocalDate until) {
        Condition condition = noCondition();
        if (from != null) {
            condition = condition.and(SNAPSHOT.TO_ON.ge(from));
        }
        if (until != null) {
            condition = condition.and(SNAPSHOT.FROM_ON.le(until)).and(SNAPSHOT.TO_ON.le(until));
        }
        return condition;
    }

    /** Takes every value of an import back. */
    Erased erase(ImportId cause, List<TouchedSeries> touched) {
        return sql.connectionResult(connection -> {
            try (SnapshotEraser eraser = new SnapshotEraser(connection, cause)) {
                for (TouchedSeries series : touched) {
                    eraser.erase(series);
                }
                return eraser.erased();
            }
        });
    }

    /** What {@link #upsert} would do. */
    Foreseen foresee(
            SnapshotBatch batch, List<@Nullable SeriesId> stored, LocalDate exportedOn, Foreseen.Limits limits) {
        return sql.connectionResult(connection -> {
            try (Foresight foresight = new Foresight(connection, batch, exportedOn.toEpochDay(), limits.values())) {
                for (int number = 0; number < batch.seriesCount(); number++) {
                    foresight.look(number, stored.get(number));
                }
                return new Foreseen(foresight.written(), foresight.first(), drawn(batch, stored, limits.series()));
            }
        });
    }

    private List<Foreseen.Series> drawn(SnapshotBatch batch, List<@Nullable SeriesId> stored, int most) {
        return IntStream.range(0, batch.seriesCount())
                .filter(number -> batch.count(number) > 0)
                .limit(most)
                .mapToObj(number -> new Foreseen.Series(
                        batch.name(number),
                        around(stored.get(number), batch.firstDay(number), batch.lastDay(number)),
                        Foresight.points(batch.values(number))))
                .toList();
    }

    private List<Foreseen.Point> around(@Nullable SeriesId series, int first, int last) {
        if (series == null) {
            return List.of();
        }
        LocalDate from = LocalDate.ofEpochDay(2L * first - last);
        LocalDate until = LocalDate.ofEpochDay(2L * last - first);
        return Foresight.thinned(sql.select(SNAPSHOT.TO_ON, SNAPSHOT.VALUE)
                .from(SNAPSHOT)
                .where(SNAPSHOT.SERIES_ID.eq(series.value()))
                .and(SNAPSHOT.FROM_ON.between(from, until))
                .orderBy(SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON)
                .fetch(mapping(Foreseen.Point::new)));
    }

    /** Writes a sorted batch; {@code stored} are its series by number. */
    Written upsert(ImportId cause, SnapshotBatch batch, List<StoredSeries> stored) {
        return sql.connectionResult(connection -> {
            try (SnapshotWriter writer = new SnapshotWriter(connection, cause)) {
                for (int number = 0; number < batch.seriesCount(); number++) {
                    writer.write(stored.get(number), batch.values(number));
                }
                return writer.written(batch.size());
            }
        });
    }
}
