package nl.koers.progress;

import static nl.koers.schema.Tables.GOAL_PROGRESS;
import static nl.koers.schema.Tables.GOAL_STATUS_CHANGE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.goal.GoalId;
import nl.koers.schema.tables.records.GoalProgressRecord;
import nl.koers.schema.tables.records.GoalStatusChangeRecord;
import nl.koers.snapshot.ImportId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where goals stand as last evaluated, and every change of status. */
@Repository
class ProgressRepository {

    private final DSLContext sql;

    ProgressRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<GoalId, Standing> latest() {
        return sql.selectFrom(GOAL_PROGRESS)
                .fetchMap(row -> new GoalId(row.getGoalId()), row -> Objects.requireNonNull(StandingRow.read(row)));
    }

    Map<GoalId, Status> statuses(Collection<GoalId> goals) {
        return sql.select(GOAL_PROGRESS.GOAL_ID, GOAL_PROGRESS.STATUS)
                .from(GOAL_PROGRESS)
                .where(GOAL_PROGRESS.GOAL_ID.in(
                        goals.stream().map(GoalId::value).toList()))
                .fetchMap(
                        row -> new GoalId(row.get(GOAL_PROGRESS.GOAL_ID)),
                        row -> Status.valueOf(row.get(GOAL_PROGRESS.STATUS)));
    }

    void store(Map<GoalId, Standing> standings, Instant now) {
        List<GoalProgressRecord> rows = standings.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), now))
                .toList();
        sql.batch(rows.stream()
                        .map(row -> sql.insertInto(GOAL_PROGRESS)
                                .set(row)
                                .onConflict(GOAL_PROGRESS.GOAL_ID)
                                .doUpdate()
                                .set(row))
                        .toList())
                .execute();
    }

    void record(GoalId goal, StatusChange change, Standing standing) {
        GoalStatusChangeRecord row = sql.newRecord(GOAL_STATUS_CHANGE);
        row.setGoalId(goal.value());
        row.setChangedAt(change.at());
        row.setOldStatus(name(change.from()));
        row.setNewStatus(change.to().name());
        row.setBasis(name(standing.basis()));
        row.setReasons(StandingRow.reasons(standing.reasons()));
        row.setCause(change.cause().name());
        row.setImportId(change.importId() == null ? null : change.importId().value());
        row.setDataOn(change.dataDate());
        row.setValue(change.value());
        row.setPlanned(change.planned());
        sql.insertInto(GOAL_STATUS_CHANGE).set(row).execute();
    }

    List<StatusChange> history(GoalId goal) {
        return sql.selectFrom(GOAL_STATUS_CHANGE)
                .where(GOAL_STATUS_CHANGE.GOAL_ID.eq(goal.value()))
                .orderBy(GOAL_STATUS_CHANGE.ID.desc())
                .fetch(ProgressRepository::change);
    }

    private static GoalProgressRecord row(GoalId goal, Standing standing, Instant now) {
        GoalProgressRecord row = new GoalProgressRecord();
        row.setGoalId(goal.value());
        row.setEvaluatedAt(now);
        StandingRow.write(standing, row);
        return row;
    }

    private static StatusChange change(GoalStatusChangeRecord row) {
        return new StatusChange(
                row.getChangedAt(),
                row.getOldStatus() == null ? null : Status.valueOf(row.getOldStatus()),
                Status.valueOf(row.getNewStatus()),
                StatusChange.Cause.valueOf(row.getCause()),
                row.getImportId() == null ? null : new ImportId(row.getImportId()),
                row.getDataOn(),
                row.getValue(),
                row.getPlanned());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
