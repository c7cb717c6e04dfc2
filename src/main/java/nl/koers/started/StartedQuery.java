package nl.koers.started;

import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.koers.channel.ChannelId;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.GoalState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Pages without a running goal, and what they report. */
@Repository
class StartedQuery {

    private static final Field<LocalDate> NEWEST = field(select(SNAPSHOT.TO_ON)
            .from(SNAPSHOT)
            .where(SNAPSHOT.SERIES_ID.eq(SERIES.ID))
            .orderBy(SNAPSHOT.FROM_ON.desc(), SNAPSHOT.TO_ON.desc())
            .limit(1));

    private final DSLContext sql;

    StartedQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** In use and without a running goal, by name; at most so many. */
    List<ChannelId> pages(LocalDate today, int most) {
        return sql.select(CHANNEL.ID)
                .from(CHANNEL)
                .where(waiting(today))
                .orderBy(CHANNEL.NAME_KEY)
                .limit(most)
                .fetch(row -> new ChannelId(row.value1()));
    }

    int count(LocalDate today) {
        return sql.fetchCount(CHANNEL, waiting(today));
    }

    /** Whether a running goal is about the page. */
    boolean hasGoal(ChannelId page, LocalDate today) {
        return sql.fetchExists(GOAL, GOAL.CHANNEL_ID.eq(page.value()).and(running(today)));
    }

    /** Everything that has a figure; pages without any are absent. */
    Map<ChannelId, List<KnownMetric>> known(Collection<ChannelId> pages, LocalDate since) {
        Condition recent = SNAPSHOT.SERIES_ID.eq(SERIES.ID).and(SNAPSHOT.FROM_ON.ge(since));
        Field<LocalDate> first =
                field(select(min(SNAPSHOT.FROM_ON)).from(SNAPSHOT).where(recent));
        Field<Integer> figures = field(select(DSL.count()).from(SNAPSHOT).where(recent));
        return sql.select(SERIES.CHANNEL_ID, METRIC.ID, METRIC.CODE, METRIC.KIND, METRIC.UNIT, first, NEWEST, figures)
                .from(SERIES)
                .join(METRIC)
                .on(METRIC.ID.eq(SERIES.METRIC_ID))
                .where(SERIES.CHANNEL_ID.in(pages.stream().map(ChannelId::value).toList()))
                .and(NEWEST.isNotNull())
                .orderBy(METRIC.CODE)
                .fetchGroups(row -> new ChannelId(row.value1()), row -> {
                    Metric metric = new Metric(
                            new MetricId(row.value2()),
                            row.value3(),
                            MetricKind.of(row.value4()),
                            MetricUnit.of(row.value5()));
                    LocalDate newest = row.value7();
                    return new KnownMetric(metric, row.value6() == null ? newest : row.value6(), newest, row.value8());
                });
    }

    private static Condition waiting(LocalDate today) {
        return CHANNEL.STATUS
                .eq(ChannelStatus.IN_USE.name())
                .and(notExists(selectOne().from(GOAL).where(GOAL.CHANNEL_ID.eq(CHANNEL.ID), running(today))));
    }

    private static Condition running(LocalDate today) {
        return GOAL.STATE.ne(GoalState.STOPPED.name()).and(GOAL.DEADLINE_ON.ge(today));
    }
}
