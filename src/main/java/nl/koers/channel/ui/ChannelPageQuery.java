package nl.koers.channel.ui;

import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the screen of channels shows besides the channels themselves, each in one statement. */
@Repository
class ChannelPageQuery {

    private static final Field<List<Value>> NEWEST = multiset(select(SNAPSHOT.VALUE, SNAPSHOT.TO_ON)
                    .from(SNAPSHOT)
                    .where(SNAPSHOT.SERIES_ID.eq(SERIES.ID))
                    .orderBy(SNAPSHOT.FROM_ON.desc(), SNAPSHOT.TO_ON.desc())
                    .limit(1))
            .convertFrom(rows -> rows.map(Records.mapping(Value::new)));

    private static final String POSTS = "posts";

    private final DSLContext sql;

    ChannelPageQuery(DSLContext sql) {
        this.sql = sql;
    }

    private record Value(double value, LocalDate on) {}

    /**
     * The newest value of one metric.
     *
     * @param on last day of its period
     */
    record Figure(String metric, @Nullable MetricKind kind, MetricUnit unit, double value, LocalDate on) {}

    /**
     * Per channel the newest figures, stands (such as followers) first, without posts, which have a place of their own;
     * channels without figures are absent.
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    Map<ChannelId, List<Figure>> newestFigures() {
        Map<ChannelId, List<Figure>> figures = sql.select(
                        SERIES.CHANNEL_ID, METRIC.CODE, METRIC.KIND, METRIC.UNIT, NEWEST)
                .from(SERIES)
                .join(METRIC)
                .on(METRIC.ID.eq(SERIES.METRIC_ID))
                .where(METRIC.CODE.ne(POSTS))
                .orderBy(METRIC.CODE)
                .fetchGroups(
                        row -> new ChannelId(row.value1()),
                        row -> row.value5().stream()
                                .map(value -> new Figure(
                                        row.value2(),
                                        kind(row.value3()),
                                        MetricUnit.of(row.value4()),
                                        value.value(),
                                        value.on()))
                                .findFirst()
                                .orElse(null));
        figures.replaceAll((channel, all) -> all.stream()
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparing(figure -> figure.kind() != MetricKind.LEVEL))
                .toList());
        return figures;
    }

    /** How many goals each channel serves; channels that serve none are absent. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    Map<ChannelId, Integer> goals() {
        return sql.select(GOAL.CHANNEL_ID, count())
                .from(GOAL)
                .groupBy(GOAL.CHANNEL_ID)
                .fetchMap(row -> new ChannelId(row.value1()), row -> row.value2());
    }

    private static @Nullable MetricKind kind(@Nullable String name) {
        return name == null ? null : MetricKind.valueOf(name);
    }
}
