package nl.koers.round;

import static nl.koers.schema.Tables.BUDGET_ROUND_CHANGE;
import static nl.koers.schema.Tables.ROUND_SEEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.schema.tables.records.BudgetRoundChangeRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What was changed in rounds, and who looked at them. */
@Repository
class TrailRepository {

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A line for each field that differs. */
    void record(RoundId id, Instant now, String by, Map<String, String[]> changes) {
        changes.forEach((field, values) -> {
            BudgetRoundChangeRecord row = sql.newRecord(BUDGET_ROUND_CHANGE);
            row.setRoundId(id.value());
            row.setChangedAt(now);
            row.setChangedBy(by);
            row.setField(field);
            row.setOldValue(values[0]);
            row.setNewValue(values[1]);
            sql.insertInto(BUDGET_ROUND_CHANGE).set(row).execute();
        });
    }

    List<RoundEvent> changes(RoundId id) {
        return sql.selectFrom(BUDGET_ROUND_CHANGE)
                .where(BUDGET_ROUND_CHANGE.ROUND_ID.eq(id.value()))
                .orderBy(BUDGET_ROUND_CHANGE.ID.desc())
                .fetch(row -> new RoundEvent(
                        row.getChangedAt(),
                        row.getChangedBy(),
                        RoundEvent.Kind.CHANGED,
                        0,
                        row.getField(),
                        row.getOldValue(),
                        row.getNewValue(),
                        null));
    }

    boolean isSeen(RoundId id, int version, LocalDate on, String by) {
        return sql.fetchExists(
                ROUND_SEEN,
                ROUND_SEEN.ROUND_ID.eq(id.value()),
                ROUND_SEEN.NUMBER.eq((long) version),
                ROUND_SEEN.SEEN_ON.eq(on),
                ROUND_SEEN.SEEN_BY.eq(by));
    }

    void see(RoundId id, int version, LocalDate on, RoundEvent seen) {
        sql.insertInto(ROUND_SEEN)
                .set(ROUND_SEEN.ROUND_ID, id.value())
                .set(ROUND_SEEN.NUMBER, (long) version)
                .set(ROUND_SEEN.SEEN_ON, on)
                .set(ROUND_SEEN.SEEN_BY, seen.by())
                .set(ROUND_SEEN.SEEN_AT, seen.at())
                .onConflictDoNothing()
                .execute();
    }

    List<RoundEvent> sightings(RoundId id) {
        return sql.selectFrom(ROUND_SEEN)
                .where(ROUND_SEEN.ROUND_ID.eq(id.value()))
                .fetch(row -> RoundEvent.of(
                        RoundEvent.Kind.SAW,
                        row.getSeenAt(),
                        row.getSeenBy(),
                        row.getNumber().intValue()));
    }
}
