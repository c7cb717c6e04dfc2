package nl.koers.progress;

import static nl.koers.schema.Tables.GOAL_NOTICE;
import static nl.koers.schema.Tables.GOAL_TOLD;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.koers.goal.GoalId;
import nl.koers.schema.tables.records.GoalNoticeRecord;
import nl.koers.schema.tables.records.GoalToldRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What people have been told of goals. */
@Repository
class NoticeRepository {

    private final DSLContext sql;

    NoticeRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<GoalId, Told> told(Collection<GoalId> goals) {
        return sql.selectFrom(GOAL_TOLD)
                .where(GOAL_TOLD.GOAL_ID.in(goals.stream().map(GoalId::value).toList()))
                .fetchMap(row -> new GoalId(row.getGoalId()), NoticeRepository::told);
    }

    void store(Map<GoalId, Told> told) {
        sql.batch(told.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .map(row -> sql.insertInto(GOAL_TOLD)
                                .set(row)
                                .onConflict(GOAL_TOLD.GOAL_ID)
                                .doUpdate()
                                .set(row))
                        .toList())
                .execute();
    }

    void record(StatusNotice notice) {
        GoalNoticeRecord row = new GoalNoticeRecord();
        row.setGoalId(notice.goal().value());
        row.setNoticedAt(notice.at());
        row.setOldStatus(notice.from().name());
        row.setNewStatus(notice.to().name());
        row.setDataOn(notice.dataDate());
        row.setValue(notice.value());
        row.setChance(notice.chance());
        sql.insertInto(GOAL_NOTICE).set(row).execute();
    }

    /** The newest first. */
    List<StatusNotice> since(Instant moment, int limit) {
        return sql.selectFrom(GOAL_NOTICE)
                .where(GOAL_NOTICE.NOTICED_AT.ge(moment))
                .orderBy(GOAL_NOTICE.NOTICED_AT.desc(), GOAL_NOTICE.ID.desc())
                .limit(limit)
                .fetch(NoticeRepository::notice);
    }

    private static GoalToldRecord row(GoalId goal, Told told) {
        GoalToldRecord row = new GoalToldRecord();
        row.setGoalId(goal.value());
        row.setStatus(told.status().name());
        row.setWaitingStatus(told.waiting() == null ? null : told.waiting().name());
        row.setWaitingOn(told.since());
        return row;
    }

    private static Told told(GoalToldRecord row) {
        return new Told(Status.valueOf(row.getStatus()), status(row.getWaitingStatus()), row.getWaitingOn());
    }

    private static StatusNotice notice(GoalNoticeRecord row) {
        return new StatusNotice(
                new GoalId(row.getGoalId()),
                row.getNoticedAt(),
                Status.valueOf(row.getOldStatus()),
                Status.valueOf(row.getNewStatus()),
                row.getDataOn(),
                row.getValue(),
                row.getChance());
    }

    private static @Nullable Status status(@Nullable String name) {
        return name == null ? null : Status.valueOf(name);
    }
}
