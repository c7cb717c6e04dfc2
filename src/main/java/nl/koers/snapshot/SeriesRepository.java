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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Metrics;
import nl.koers.schema.tables.records.ImportSeriesRecord;
import nl.koers.schema.tables.records.SeriesRecord;
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
                        METRIC.KIND.convertFrom(MetricKind::of),
                        METRIC.UNIT.convertFrom(MetricUnit::of))
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

    private record Key(ChannelId channel, MetricId metric) {}

    /** The series of a batch by their number in it, null for those that do not exist yet. */
    List<@Nullable SeriesId> known(SnapshotBatch batch) {
        Map<String, MetricId> ids = metrics.all().stream().collect(Collectors.toMap(Metric::code, Metric::id));
        Map<Key, SeriesId> found = of(channels(batch));
        List<@Nullable SeriesId> known = new ArrayList<>(batch.seriesCount());
        for (int number = 0; number < batch.seriesCount(); number++) {
            SnapshotBatch.Name name = batch.name(number);
            MetricId metric = ids.get(name.metric());
            known.add(metric == null ? null : found.get(new Key(name.channel(), metric)));
        }
        return known;
    }

    private static Set<ChannelId> channels(SnapshotBatch batch) {
        return IntStream.range(0, batch.seriesCount())
                .mapToObj(number -> batch.name(number).channel())
                .collect(Collectors.toSet());
    }

    /** The series of a batch by their number in it; those that are new, and their metrics, are made. */
    List<StoredSeries> named(SnapshotBatch batch) {
        List<Key> wanted = keys(batch);
        Map<Key, SeriesId> known = of(channels(batch));
        sql.batchInsert(wanted.stream()
                        .filter(key -> !known.containsKey(key))
                        .map(key -> new SeriesRecord(
                                null, key.channel().value(), key.metric().value()))
                        .toList())
                .execute();
        Map<Key, SeriesId> all = of(channels(batch));
        return wanted.stream()
                .map(key ->
                        new StoredSeries(Objects.requireNonNull(all.get(key)), key.channel(), !known.containsKey(key)))
                .toList();
    }

    private List<Key> keys(SnapshotBatch batch) {
        Map<String, @Nullable MetricKind> kinds = new LinkedHashMap<>();
        for (int number = 0; number < batch.seriesCount(); number++) {
            kinds.putIfAbsent(batch.name(number).metric(), batch.kind(number));
        }
        Map<String, MetricId> ids = metrics.named(kinds);
        return IntStream.range(0, batch.seriesCount())
                .mapToObj(batch::name)
                .map(name -> new Key(name.channel(), Objects.requireNonNull(ids.get(name.metric()))))
                .toList();
    }

    /** Every series of these channels, which is one question instead of one for each series. */
    private Map<Key, SeriesId> of(Set<ChannelId> channels) {
        Map<Key, SeriesId> found = new HashMap<>();
        sql.select(
                        SERIES.CHANNEL_ID.convertFrom(ChannelId::new),
                        SERIES.METRIC_ID.convertFrom(MetricId::new),
                        SERIES.ID.convertFrom(SeriesId::new))
                .from(SERIES)
                .where(SERIES.CHANNEL_ID.in(
                        channels.stream().map(ChannelId::value).toList()))
                .forEach(row -> found.put(new Key(row.value1(), row.value2()), row.value3()));
        return found;
    }

    /** Notes which series an import touched, over which days. */
    void record(ImportId cause, SnapshotBatch batch, List<StoredSeries> stored) {
        sql.batchInsert(IntStream.range(0, batch.seriesCount())
                        .filter(number -> batch.count(number) > 0)
                        .mapToObj(number -> touched(cause, batch, number, stored.get(number)))
                        .toList())
                .execute();
    }

    private static ImportSeriesRecord touched(ImportId cause, SnapshotBatch batch, int number, StoredSeries stored) {
        ImportSeriesRecord row = new ImportSeriesRecord();
        row.setImportId(cause.value());
        row.setSeriesId(stored.id().value());
        row.setFirstOn(LocalDate.ofEpochDay(batch.firstDay(number)));
        row.setLastOn(LocalDate.ofEpochDay(batch.lastDay(number)));
        row.setSnapshots((long) batch.count(number));
        return row;
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
