package nl.koers.channel;

import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.schema.tables.records.MetricRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Metrics in the database. */
@Repository
class MetricRepository {

    private final DSLContext sql;

    MetricRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Metric> all() {
        return where(DSL.noCondition());
    }

    List<Metric> reportedBy(ChannelId channel) {
        return where(METRIC.ID.in(select(SERIES.METRIC_ID).from(SERIES).where(SERIES.CHANNEL_ID.eq(channel.value()))));
    }

    Optional<Metric> find(MetricId id) {
        return where(METRIC.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Metric> find(String code) {
        return where(METRIC.CODE.eq(code)).stream().findFirst();
    }

    Metric insert(String code, @Nullable MetricKind kind) {
        sql.insertInto(METRIC)
                .set(METRIC.CODE, code)
                .set(METRIC.KIND, name(kind))
                .execute();
        return find(code).orElseThrow();
    }

    void insert(List<Map.Entry<String, @Nullable MetricKind>> wanted) {
        sql.batchInsert(wanted.stream()
                        .map(metric -> new MetricRecord(null, metric.getKey(), name(metric.getValue()), null))
                        .toList())
                .execute();
    }

    void setKind(MetricId id, MetricKind kind) {
        sql.update(METRIC)
                .set(METRIC.KIND, kind.name())
                .where(METRIC.ID.eq(id.value()))
                .execute();
    }

    void setUnit(MetricId id, MetricUnit unit) {
        sql.update(METRIC)
                .set(METRIC.UNIT, unit.name())
                .where(METRIC.ID.eq(id.value()))
                .execute();
    }

    /** Where nobody has said in what they are read, and figures are fractions as far as there are any. */
    void setPercent(Collection<String> codes) {
        Field<BigDecimal> size = field(select(avg(abs(SNAPSHOT.VALUE)))
                .from(SERIES)
                .join(SNAPSHOT)
                .on(SNAPSHOT.SERIES_ID.eq(SERIES.ID))
                .where(SERIES.METRIC_ID.eq(METRIC.ID)));
        sql.update(METRIC)
                .set(METRIC.UNIT, MetricUnit.PERCENT.name())
                .where(
                        METRIC.UNIT.isNull(),
                        METRIC.CODE.in(codes),
                        coalesce(size, inline(BigDecimal.ZERO)).le(BigDecimal.ONE))
                .execute();
    }

    private List<Metric> where(Condition condition) {
        return sql.select(
                        METRIC.ID.convertFrom(MetricId::new),
                        METRIC.CODE,
                        METRIC.KIND.convertFrom(MetricKind::of),
                        METRIC.UNIT.convertFrom(MetricUnit::of))
                .from(METRIC)
                .where(condition)
                .orderBy(METRIC.CODE)
                .fetch(mapping(Metric::new));
    }

    private static @Nullable String name(@Nullable MetricKind kind) {
        return kind == null ? null : kind.name();
    }
}
