package nl.koers.progress;

import static nl.koers.schema.Tables.GOAL_PROGRESS;
import static nl.koers.schema.Tables.GOAL_STATUS_CHANGE;
import static nl.koers.schema.Tables.IMPORT_FILE;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.forecast.Band;
import nl.koers.forecast.Confidence;
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

    Map<GoalId, Standing> latest(Collection<GoalId> goals) {
        return sql.selectFrom(GOAL_PROGRESS)
                .where(GOAL_PROGRESS.GOAL_ID.in(
                        goals.stream().map(GoalId::value).toList()))
                .fetchMap(row -> new GoalId(row.getGoalId()), ProgressRepository::standing);
    }

    Map<GoalId, Standing> latest() {
        return sql.selectFrom(GOAL_PROGRESS).fetchMap(row -> new GoalId(row.getGoalId()), ProgressRepository::standing);
    }

    /** How goals stood when they were last evaluated. */
    Map<GoalId, StatusLog.Last> last(Collection<GoalId> goals) {
        return sql.select(GOAL_PROGRESS.GOAL_ID, GOAL_PROGRESS.STATUS, GOAL_PROGRESS.DATA_ON)
                .from(GOAL_PROGRESS)
                .where(GOAL_PROGRESS.GOAL_ID.in(
                        goals.stream().map(GoalId::value).toList()))
                .fetchMap(
                        row -> new GoalId(row.value1()),
                        row -> new StatusLog.Last(Status.valueOf(row.value2()), row.value3()));
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

    void record(List<StatusLog.Entry> changes) {
        sql.batchInsert(changes.stream().map(this::row).toList()).execute();
    }

    private GoalStatusChangeRecord row(StatusLog.Entry entry) {
        StatusChange change = entry.change();
        GoalStatusChangeRecord row = sql.newRecord(GOAL_STATUS_CHANGE);
        row.setGoalId(entry.goal().value());
        row.setChangedAt(change.at());
        row.setOldStatus(name(change.from()));
        row.setNewStatus(change.to().name());
        row.setBasis(name(change.basis()));
        row.setReasons(reasons(entry.standing().reasons()));
        row.setCause(change.cause().name());
        row.setImportId(change.importId() == null ? null : change.importId().value());
        row.setIsHistory(change.isHistory());
        row.setDataOn(change.dataDate());
        row.setValue(change.value());
        row.setPlanned(change.planned());
        row.setChance(change.chance());
        return row;
    }

    List<StatusChange> history(GoalId goal) {
        return sql.select(GOAL_STATUS_CHANGE, IMPORT_FILE.ORIGINAL_NAME)
                .from(GOAL_STATUS_CHANGE)
                .leftJoin(IMPORT_FILE)
                .on(IMPORT_FILE.ID.eq(GOAL_STATUS_CHANGE.IMPORT_ID), IMPORT_FILE.WAY.ne("HAND"))
                .where(GOAL_STATUS_CHANGE.GOAL_ID.eq(goal.value()))
                .orderBy(GOAL_STATUS_CHANGE.ID.desc())
                .fetch(row -> change(row.value1(), row.value2()));
    }

    private static GoalProgressRecord row(GoalId goal, Standing standing, Instant now) {
        GoalProgressRecord row = new GoalProgressRecord();
        row.setGoalId(goal.value());
        row.setEvaluatedAt(now);
        write(standing, row);
        return row;
    }

    private static Standing standing(GoalProgressRecord row) {
        return new Standing(
                Status.valueOf(row.getStatus()),
                row.getBasis() == null ? null : Basis.valueOf(row.getBasis()),
                reasons(row.getReasons()),
                row.getIsStale(),
                row.getDataOn(),
                row.getValue(),
                row.getBaseline(),
                row.getTarget(),
                row.getPlanned(),
                row.getReached(),
                row.getGap(),
                row.getBufferDays(),
                row.getNeededPerDay(),
                row.getPacePerDay(),
                Math.toIntExact(row.getPoints()),
                row.getChance(),
                outlook(row));
    }

    private static @Nullable Outlook outlook(GoalProgressRecord row) {
        if (row.getConfidence() == null) {
            return null;
        }
        return new Outlook(
                new Band(row.getForecast(), row.getLow80(), row.getHigh80(), row.getLow95(), row.getHigh95()),
                row.getForecastPerDay(),
                row.getSafePerDay(),
                row.getCompletionOn(),
                row.getCompletionEarlyOn(),
                row.getCompletionLateOn(),
                Confidence.valueOf(row.getConfidence()));
    }

    private static void write(Standing standing, GoalProgressRecord row) {
        row.setStatus(standing.status().name());
        row.setBasis(standing.basis() == null ? null : standing.basis().name());
        row.setReasons(reasons(standing.reasons()));
        row.setIsStale(standing.stale());
        row.setDataOn(standing.dataDate());
        row.setValue(standing.value());
        row.setBaseline(standing.baseline());
        row.setTarget(standing.target());
        row.setPlanned(standing.planned());
        row.setReached(standing.reached());
        row.setGap(standing.gap());
        row.setBufferDays(standing.bufferDays());
        row.setNeededPerDay(standing.neededPerDay());
        row.setPacePerDay(standing.pacePerDay());
        row.setPoints((long) standing.points());
        row.setChance(standing.chance());
        Outlook outlook = standing.outlook();
        Band band = outlook == null ? null : outlook.band();
        row.setForecast(band == null ? null : band.median());
        row.setLow80(band == null ? null : band.low80());
        row.setHigh80(band == null ? null : band.high80());
        row.setLow95(band == null ? null : band.low95());
        row.setHigh95(band == null ? null : band.high95());
        row.setForecastPerDay(outlook == null ? null : outlook.pacePerDay());
        row.setSafePerDay(outlook == null ? null : outlook.safePerDay());
        row.setCompletionOn(outlook == null ? null : outlook.completion());
        row.setCompletionEarlyOn(outlook == null ? null : outlook.completionEarly());
        row.setCompletionLateOn(outlook == null ? null : outlook.completionLate());
        row.setConfidence(outlook == null ? null : outlook.confidence().name());
    }

    private static String reasons(List<Reason> reasons) {
        return reasons.stream().map(Reason::name).collect(Collectors.joining(","));
    }

    private static List<Reason> reasons(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",", -1)).map(Reason::valueOf).toList();
    }

    private static StatusChange change(GoalStatusChangeRecord row, @Nullable String file) {
        return new StatusChange(
                row.getChangedAt(),
                row.getOldStatus() == null ? null : Status.valueOf(row.getOldStatus()),
                Status.valueOf(row.getNewStatus()),
                StatusChange.Cause.valueOf(row.getCause()),
                row.getImportId() == null ? null : new ImportId(row.getImportId()),
                file,
                row.getIsHistory(),
                row.getDataOn(),
                row.getValue(),
                row.getPlanned(),
                row.getChance(),
                row.getBasis() == null ? null : Basis.valueOf(row.getBasis()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
