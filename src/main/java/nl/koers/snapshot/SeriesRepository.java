package nl.koers.snapshot;

import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.IMPORT_SERIES;
import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.SERIES;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Series in the database, and which import touched them. */
@Repository
class SeriesRepository {

    private final DSLContext sql;
    private final Metrics metrics;

    SeriesRepository(DSLContext sql, Metrics metrics) {
        this.sql = sql;
        this.metrics = metrics;
    }

    Optional<SeriesId> find(ChannelId channel, MetricId metric) {
        return sql.select(SERIES.ID)
                .from(SERIES)
                .where(SERIES.CHANNEL_ID.eq(channel.value()))
                .and(SERIES.METRIC_ID.eq(metric.value()))
                .fetchOptional(SERIES.ID)
                .map(SeriesId::new);
    }

    /** The series of a filter, by channel and metric. */
    List<NamedSeries> matching(SnapshotFilter filter) {
        return sql.select(
                        SERIES.ID.convertFrom(SeriesId::new),
                        CHANNEL.NAME,
                        METRIC.CODE,
                        METRIC.KIND.convertFrom(MetricKind::of))
                .from(SERIES)
                .join(CHANNEL)
                .on(CHANNEL.ID.eq(SERIES.CHANNEL_ID))
                .join(METRIC)
                .on(METRIC.ID.eq(SERIES.METRIC_ID))
                .where(condition(filter))
                .orderBy(CHANNEL.NAME, METRIC.CODE)
                .fetch(mapping(NamedSeries::new));
    }

    private static Condition condition(SnapshotFilter filter) {
        Condition condition = noCondition();
        if (filter.channel() != null) {
            condition = condition.and(SERIES.CHANNEL_ID.eq(filter.channel().value()));
        }
        if (filter.metric() != null) {
            condition = condition.and(METRIC.CODE.eq(filter.metric()));
        }
        if (filter.importId() != null) {
            condition = condition.and(SERIES.ID.in(select(IMPORT_SERIES.SERIES_ID)
                    .from(IMPORT_SERIES)
                    .where(IMPORT_SERIES.IMPORT_ID.eq(filter.importId().value()))));
        }
        return condition;
    }

    /** The series of a batch by their number in it, null for those that do not exist yet. */
    List<@Nullable SeriesId> known(SnapshotBatch batch) {
        Map<String, Optional<Metric>> ids = new HashMap<>();
        List<@Nullable SeriesId> known = new ArrayList<>(batch.seriesCount());
        for (int number = 0; number < batch.seriesCount(); number++) {
            SnapshotBatch.Name name = batch.name(number);
            known.add(ids.computeIfAbsent(name.metric(), metrics::find)
                    .flatMap(metric -> find(name.channel(), metric.id()))
                    .orElse(null));
        }
        return known;
    }

    /** The series of a batch by their number in it; those that are new, and their metrics, are made. */
    List<StoredSeries> named(SnapshotBatch batch) {
        Map<String, MetricId> ids = new HashMap<>();
        List<StoredSeries> stored = new ArrayList<>(batch.seriesCount());
        for (int number = 0; number < batch.seriesCount(); number++) {
            SnapshotBatch.Name name = batch.name(number);
            MetricKind kind = batch.kind(number);
            MetricId metric = ids.computeIfAbsent(
                    name.metric(), code -> metrics.named(code, kind).id());
            stored.add(find(name.channel(), metric)
                    .map(id -> new StoredSeries(id, name.channel(), false))
                    .orElseGet(() -> insert(name.channel(), metric)));
        }
        return stored;
    }

    private StoredSeries insert(ChannelId channel, MetricId metric) {
        sql.insertInto(SERIES)
                .set(SERIES.CHANNEL_ID, channel.value())
                .set(SERIES.METRIC_ID, metric.value())
                .execute();
        return new StoredSeries(find(channel, metric).orElseThrow(), channel, true);
    }

    /** Notes which series an import touched, over which days. */
    void record(ImportId cause, SnapshotBatch batch, List<StoredSeries> stored) {
        for (int number = 0; number < batch.seriesCount(); number++) {
            if (batch.count(number) > 0) {
                sql.insertInto(IMPORT_SERIES)
                        .set(IMPORT_SERIES.IMPORT_ID, cause.value())
                        .set(IMPORT_SERIES.SERIES_ID, stored.get(number).id().value())
                        .set(IMPORT_SERIES.FIRST_ON, LocalDate.ofEpochDay(batch.firstDay(number)))
                        .set(IMPORT_SERIES.LAST_ON, LocalDate.ofEpochDay(batch.lastDay(number)))
                        .set(IMPORT_SERIES.SNAPSHOTS, (long) batch.count(number))
                        .execute();
            }
        }
    }

    /** The series that an import touched. */
    List<TouchedSeries> touched(ImportId cause) {
        return sql.select(
                        SERIES.ID.convertFrom(SeriesId::new),
                        SERIES.CHANNEL_ID.convertFrom(ChannelId::new),
                        IMPORT_SERIES.FIRST_ON,
                        IMPORT_SERIES.LAST_ON)
                .from(IMPORT_SERIES)
                .join(SERIES)
                .on(SERIES.ID.eq(IMPORT_SERIES.SERIES_ID))
                .where(IMPORT_SERIES.IMPORT_ID.eq(cause.value()))
                .orderBy(SERIES.ID)
                .fetch(mapping(TouchedSeries::new));
    }

    /** Forgets that an import touched anything. */
    void forget(ImportId cause) {
        sql.deleteFrom(IMPORT_SERIES)
                .where(IMPORT_SERIES.IMPORT_ID.eq(cause.value()))
                .execute();
    }
}
