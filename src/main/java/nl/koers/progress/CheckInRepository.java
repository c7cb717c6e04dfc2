package nl.koers.progress;

import static nl.koers.schema.Tables.CHECK_IN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.goal.GoalId;
import nl.koers.schema.tables.records.CheckInRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Check-ins, with the standing of the moment they were written. */
@Repository
class CheckInRepository {

    private final DSLContext sql;

    CheckInRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Who wrote it when; {@code person} is null for a program. */
    record Written(Instant at, String by, @Nullable PersonId person) {}

    /** A check-in as it is kept. */
    record Kept(
            long id,
            CheckInData data,
            Status status,
            @Nullable Double value,
            @Nullable LocalDate dataDate,
            Written written) {}

    long insert(GoalId goal, CheckInData data, Standing standing, Written written) {
        CheckInRecord row = sql.newRecord(CHECK_IN);
        row.setGoalId(goal.value());
        row.setCheckedOn(data.on());
        row.setNote(data.note());
        row.setConfidence(data.confidence().name());
        row.setStatus(standing.status().name());
        row.setValue(standing.value());
        row.setDataOn(standing.dataDate());
        row.setWrittenAt(written.at());
        row.setWrittenBy(written.by());
        row.setWrittenById(written.person() == null ? null : written.person().value());
        return sql.insertInto(CHECK_IN).set(row).returningResult(CHECK_IN.ID).fetchSingle(CHECK_IN.ID);
    }

    /** By day, the newest first. */
    List<Kept> of(GoalId goal) {
        return sql.selectFrom(CHECK_IN)
                .where(CHECK_IN.GOAL_ID.eq(goal.value()))
                .orderBy(CHECK_IN.CHECKED_ON.desc(), CHECK_IN.ID.desc())
                .fetch(CheckInRepository::kept);
    }

    Optional<Kept> find(GoalId goal, long id) {
        return sql.selectFrom(CHECK_IN)
                .where(CHECK_IN.GOAL_ID.eq(goal.value()), CHECK_IN.ID.eq(id))
                .fetchOptional(CheckInRepository::kept);
    }

    /** The newest day on which each goal was spoken about; a goal without check-ins is absent. */
    Map<GoalId, LocalDate> newestDays() {
        return sql.select(CHECK_IN.GOAL_ID, DSL.max(CHECK_IN.CHECKED_ON))
                .from(CHECK_IN)
                .groupBy(CHECK_IN.GOAL_ID)
                .fetchMap(row -> new GoalId(row.value1()), row -> row.value2());
    }

    void delete(long id) {
        sql.deleteFrom(CHECK_IN).where(CHECK_IN.ID.eq(id)).execute();
    }

    private static Kept kept(CheckInRecord row) {
        PersonId person = row.getWrittenById() == null ? null : new PersonId(row.getWrittenById());
        return new Kept(
                row.getId(),
                new CheckInData(row.getCheckedOn(), row.getNote(), CheckIn.Confidence.valueOf(row.getConfidence())),
                Status.valueOf(row.getStatus()),
                row.getValue(),
                row.getDataOn(),
                new Written(row.getWrittenAt(), row.getWrittenBy(), person));
    }
}
