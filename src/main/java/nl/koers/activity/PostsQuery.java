package nl.koers.activity;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.IMPORT_SERIES;
import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;
import static nl.koers.schema.Tables.SOURCE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.koers.channel.ChannelId;
import nl.koers.snapshot.Cadence;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the imported figures tell of pages' posts, for any number of pages with three statements. */
@Repository
class PostsQuery {

    static final String POSTS = "posts";

    private final DSLContext sql;

    PostsQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** Pages that have post data, as if {@code asOf} were today. */
    Map<ChannelId, PageFacts> all(LocalDate asOf) {
        return facts(noCondition(), asOf);
    }

    Map<ChannelId, PageFacts> of(Collection<ChannelId> channels, LocalDate asOf) {
        return facts(
                SERIES.CHANNEL_ID.in(channels.stream().map(ChannelId::value).toList()), asOf);
    }

    private Map<ChannelId, PageFacts> facts(Condition pages, LocalDate asOf) {
        Condition posts = pages.and(METRIC.CODE.eq(POSTS));
        Map<Long, LocalDate> byDay = lastDays(posts, asOf);
        Map<Long, Period> byPeriod = lastPeriods(posts, asOf);
        Map<ChannelId, PageFacts> facts = new HashMap<>();
        coverage(posts, asOf).forEach((channel, coverage) -> {
            LocalDate lastPost = lastPost(byDay.get(channel), byPeriod.get(channel));
            facts.put(
                    new ChannelId(channel),
                    new PageFacts(coverage.since(), coverage.until(), lastPost, coverage.cadence()));
        });
        return facts;
    }

    private record Period(LocalDate from, LocalDate to) {}

    /** A post known to the day tells more than a count for a month around it. */
    private static @Nullable LocalDate lastPost(@Nullable LocalDate day, @Nullable Period period) {
        if (period == null) {
            return day;
        }
        return day == null || day.isBefore(period.from()) ? period.to() : day;
    }

    private Map<Long, LocalDate> lastDays(Condition posts, LocalDate asOf) {
        Field<LocalDate> last = max(SNAPSHOT.TO_ON);
        return sql.select(SERIES.CHANNEL_ID, last)
                .from(postsOf())
                .where(posts, SNAPSHOT.VALUE.gt(0d), SNAPSHOT.FROM_ON.eq(SNAPSHOT.TO_ON), SNAPSHOT.TO_ON.le(asOf))
                .groupBy(SERIES.CHANNEL_ID)
                .fetchMap(SERIES.CHANNEL_ID, last);
    }

    private Map<Long, Period> lastPeriods(Condition posts, LocalDate asOf) {
        Field<Integer> rank = rowNumber()
                .over()
                .partitionBy(SERIES.CHANNEL_ID)
                .orderBy(SNAPSHOT.TO_ON.desc(), SNAPSHOT.FROM_ON.desc())
                .as("newest");
        var ranked = sql.select(SERIES.CHANNEL_ID, SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON, rank)
                .from(postsOf())
                .where(posts, SNAPSHOT.VALUE.gt(0d), SNAPSHOT.FROM_ON.lt(SNAPSHOT.TO_ON), SNAPSHOT.TO_ON.le(asOf))
                .asTable("ranked");
        return sql.selectFrom(ranked)
                .where(ranked.field(rank).eq(1))
                .fetchMap(
                        row -> row.get(SERIES.CHANNEL_ID),
                        row -> new Period(row.get(SNAPSHOT.FROM_ON), row.get(SNAPSHOT.TO_ON)));
    }

    private static Table<?> postsOf() {
        return METRIC.join(SERIES)
                .on(SERIES.METRIC_ID.eq(METRIC.ID))
                .join(SNAPSHOT)
                .on(SNAPSHOT.SERIES_ID.eq(SERIES.ID));
    }

    private record Coverage(LocalDate since, LocalDate until, int cadence) {

        Coverage and(Coverage later) {
            return new Coverage(
                    since.isBefore(later.since) ? since : later.since,
                    until.isAfter(later.until) ? until : later.until,
                    until.isAfter(later.until) ? cadence : later.cadence);
        }
    }

    /** From the first to the last day of the imports that carried posts; the newest says how often to expect them. */
    private Map<Long, Coverage> coverage(Condition posts, LocalDate asOf) {
        Map<Long, Coverage> coverage = new HashMap<>();
        sql.select(
                        SERIES.CHANNEL_ID,
                        IMPORT_SERIES.FIRST_ON,
                        IMPORT_SERIES.LAST_ON,
                        IMPORT_FILE.WAY,
                        SOURCE.CADENCE_DAYS)
                .from(METRIC)
                .join(SERIES)
                .on(SERIES.METRIC_ID.eq(METRIC.ID))
                .join(IMPORT_SERIES)
                .on(IMPORT_SERIES.SERIES_ID.eq(SERIES.ID))
                .join(IMPORT_FILE)
                .on(IMPORT_FILE.ID.eq(IMPORT_SERIES.IMPORT_ID))
                .leftJoin(SOURCE)
                .on(SOURCE.FOLDER.eq(IMPORT_FILE.INBOX_FOLDER))
                .where(posts, IMPORT_SERIES.FIRST_ON.le(asOf))
                .orderBy(IMPORT_SERIES.IMPORT_ID)
                .forEach(row -> {
                    LocalDate last = row.get(IMPORT_SERIES.LAST_ON);
                    Coverage one = new Coverage(
                            row.get(IMPORT_SERIES.FIRST_ON),
                            last.isAfter(asOf) ? asOf : last,
                            Cadence.days(row.get(IMPORT_FILE.WAY), row.get(SOURCE.CADENCE_DAYS)));
                    coverage.merge(row.get(SERIES.CHANNEL_ID), one, Coverage::and);
                });
        return coverage;
    }
}
