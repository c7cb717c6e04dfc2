package nl.koers.activity;

import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.PAGE_ACTIVITY;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.channel.ChannelId;
import nl.koers.schema.tables.records.PageActivityRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Stored states of pages. */
@Repository
class ActivityRepository {

    private final DSLContext sql;

    ActivityRepository(DSLContext sql) {
        this.sql = sql;
    }

    record Stored(ChannelId channel, PageFacts facts, ActivityState state) {}

    void store(Collection<Stored> pages, Instant now) {
        sql.batch(pages.stream()
                        .map(page -> row(page, now))
                        .map(row -> sql.insertInto(PAGE_ACTIVITY)
                                .set(row)
                                .onConflict(PAGE_ACTIVITY.CHANNEL_ID)
                                .doUpdate()
                                .set(row))
                        .toList())
                .execute();
    }

    /** Pages in these states of which there ever were post data, the longest silent first. */
    Map<ChannelId, PageFacts> in(List<ActivityState> states, int limit) {
        return sql.selectFrom(PAGE_ACTIVITY)
                .where(
                        PAGE_ACTIVITY.STATE.in(states.stream().map(Enum::name).toList()),
                        PAGE_ACTIVITY.COMPLETE_UNTIL_ON.isNotNull())
                .orderBy(PAGE_ACTIVITY.LAST_POST_ON.asc().nullsFirst(), PAGE_ACTIVITY.CHANNEL_ID)
                .limit(limit)
                .fetchMap(row -> new ChannelId(row.getChannelId()), ActivityRepository::facts);
    }

    /** Pages in these states, in their order and by name. */
    Map<ChannelId, PageFacts> worst(List<ActivityState> states, int limit) {
        Field<Integer> rank = DSL.case_(PAGE_ACTIVITY.STATE)
                .mapValues(states.stream().collect(Collectors.toMap(Enum::name, states::indexOf)));
        return sql.select(PAGE_ACTIVITY.fields())
                .from(PAGE_ACTIVITY)
                .join(CHANNEL)
                .on(CHANNEL.ID.eq(PAGE_ACTIVITY.CHANNEL_ID))
                .where(PAGE_ACTIVITY.STATE.in(names(states)))
                .orderBy(rank, CHANNEL.NAME_KEY)
                .limit(limit)
                .fetchInto(PAGE_ACTIVITY)
                .intoMap(row -> new ChannelId(row.getChannelId()), ActivityRepository::facts);
    }

    int count(List<ActivityState> states) {
        return sql.fetchCount(PAGE_ACTIVITY, PAGE_ACTIVITY.STATE.in(names(states)));
    }

    private static List<String> names(List<ActivityState> states) {
        return states.stream().map(Enum::name).toList();
    }

    /** Those of the pages that are in these states. */
    Map<ChannelId, PageFacts> in(List<ActivityState> states, Collection<ChannelId> pages) {
        return sql.selectFrom(PAGE_ACTIVITY)
                .where(
                        PAGE_ACTIVITY.CHANNEL_ID.in(
                                pages.stream().map(ChannelId::value).toList()),
                        PAGE_ACTIVITY.STATE.in(states.stream().map(Enum::name).toList()))
                .fetchMap(row -> new ChannelId(row.getChannelId()), ActivityRepository::facts);
    }

    /** Gives channels without a state one, and brings every state up to the day; returns how many changed. */
    int sweep(LocalDate today, Instant now) {
        int added = sql.insertInto(
                        PAGE_ACTIVITY, PAGE_ACTIVITY.CHANNEL_ID, PAGE_ACTIVITY.STATE, PAGE_ACTIVITY.EVALUATED_AT)
                .select(select(CHANNEL.ID, inline(ActivityState.UNKNOWN.name()), val(now, PAGE_ACTIVITY.EVALUATED_AT))
                        .from(CHANNEL)
                        .where(notExists(
                                selectOne().from(PAGE_ACTIVITY).where(PAGE_ACTIVITY.CHANNEL_ID.eq(CHANNEL.ID)))))
                .execute();
        Field<String> state = state(today);
        int moved = sql.update(PAGE_ACTIVITY)
                .set(PAGE_ACTIVITY.STATE, state)
                .set(PAGE_ACTIVITY.EVALUATED_AT, now)
                .from(CHANNEL)
                .where(CHANNEL.ID.eq(PAGE_ACTIVITY.CHANNEL_ID), PAGE_ACTIVITY.STATE.ne(state))
                .execute();
        return added + moved;
    }

    /** {@link ActivityRule} for the database, so that millions of pages take one statement; a test holds them together. */
    private static Field<String> state(LocalDate today) {
        Field<Long> until = PAGE_ACTIVITY.COMPLETE_UNTIL_ON.coerce(SQLDataType.BIGINT);
        Field<Long> since = PAGE_ACTIVITY.COVERED_SINCE_ON.coerce(SQLDataType.BIGINT);
        Field<Long> post = PAGE_ACTIVITY.LAST_POST_ON.coerce(SQLDataType.BIGINT);
        Field<Long> silence = when(post.isNull(), until.minus(since).plus(1)).otherwise(until.minus(post));
        Field<Long> patience = greatest(
                inline((long) ActivityRule.RECENT_DAYS), PAGE_ACTIVITY.CADENCE_DAYS.plus(ActivityRule.GRACE_DAYS));
        return when(CHANNEL.STATUS.ne("IN_USE"), CHANNEL.STATUS)
                .when(until.isNull(), ActivityState.UNKNOWN.name())
                .when(val(today.toEpochDay()).minus(until).gt(patience), ActivityState.UNKNOWN.name())
                .when(silence.gt(CHANNEL.ACTIVITY_DAYS), ActivityState.INACTIVE.name())
                .when(silence.gt((long) ActivityRule.QUIET_DAYS), ActivityState.GOING_QUIET.name())
                .otherwise(ActivityState.ACTIVE.name());
    }

    private static PageActivityRecord row(Stored page, Instant now) {
        PageActivityRecord row = new PageActivityRecord();
        row.setChannelId(page.channel().value());
        row.setCoveredSinceOn(page.facts().coveredSince());
        row.setCompleteUntilOn(page.facts().completeUntil());
        row.setLastPostOn(page.facts().lastPost());
        row.setCadenceDays((long) page.facts().cadence());
        row.setState(page.state().name());
        row.setEvaluatedAt(now);
        return row;
    }

    private static PageFacts facts(PageActivityRecord row) {
        return new PageFacts(
                row.getCoveredSinceOn(),
                row.getCompleteUntilOn(),
                row.getLastPostOn(),
                Math.toIntExact(row.getCadenceDays()));
    }
}
