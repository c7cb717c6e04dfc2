package nl.koers.round;

import static nl.koers.schema.Tables.BUDGET_ROUND;
import static nl.koers.schema.Tables.FROZEN_ROUND;
import static nl.koers.schema.Tables.ROUND_DECISION;

import java.time.Instant;
import java.util.List;
import nl.koers.goal.GoalId;
import nl.koers.schema.tables.records.RoundDecisionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What was decided. Rows are only added; triggers refuse everything else. */
@Repository
class DecisionRepository {

    private final DSLContext sql;

    DecisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A stop of a goal, and the round it was decided in. */
    record Stop(RoundId round, String name, Decision decision) {}

    /** @param frozen key of the version */
    void insert(long frozen, Choice choice, Subject subject, Instant now, String by) {
        RoundDecisionRecord row = sql.newRecord(ROUND_DECISION);
        row.setFrozenId(frozen);
        row.setAbout(subject.kind().name());
        row.setAboutId(subject.id());
        row.setVerdict(choice.verdict().name());
        row.setReason(choice.reason());
        row.setDecidedAt(now);
        row.setDecidedBy(by);
        sql.insertInto(ROUND_DECISION).set(row).execute();
    }

    /** On one version. */
    Decisions of(RoundId round, int version) {
        return new Decisions(find(FROZEN_ROUND.ROUND_ID.eq(round.value()).and(FROZEN_ROUND.NUMBER.eq((long) version))));
    }

    /** On any version. */
    List<Decision> of(RoundId round) {
        return find(FROZEN_ROUND.ROUND_ID.eq(round.value()));
    }

    /** The newest first. */
    List<Stop> stops(GoalId goal) {
        return sql.select(ROUND_DECISION.fields())
                .select(FROZEN_ROUND.NUMBER, FROZEN_ROUND.ROUND_ID, BUDGET_ROUND.NAME)
                .from(ROUND_DECISION)
                .join(FROZEN_ROUND)
                .on(FROZEN_ROUND.ID.eq(ROUND_DECISION.FROZEN_ID))
                .join(BUDGET_ROUND)
                .on(BUDGET_ROUND.ID.eq(FROZEN_ROUND.ROUND_ID))
                .where(
                        ROUND_DECISION.ABOUT_ID.eq(goal.value()),
                        ROUND_DECISION.ABOUT.eq(Subject.Kind.GOAL.name()),
                        ROUND_DECISION.VERDICT.eq(Verdict.STOP.name()))
                .orderBy(ROUND_DECISION.ID.desc())
                .fetch(row -> new Stop(
                        new RoundId(row.get(FROZEN_ROUND.ROUND_ID)),
                        row.get(BUDGET_ROUND.NAME),
                        decision(row.into(ROUND_DECISION), row.get(FROZEN_ROUND.NUMBER))));
    }

    private List<Decision> find(Condition which) {
        return sql.select(ROUND_DECISION.fields())
                .select(FROZEN_ROUND.NUMBER)
                .from(ROUND_DECISION)
                .join(FROZEN_ROUND)
                .on(FROZEN_ROUND.ID.eq(ROUND_DECISION.FROZEN_ID))
                .where(which)
                .orderBy(ROUND_DECISION.ID.desc())
                .fetch(row -> decision(row.into(ROUND_DECISION), row.get(FROZEN_ROUND.NUMBER)));
    }

    private static Decision decision(RoundDecisionRecord row, Long version) {
        return new Decision(
                row.getId(),
                version.intValue(),
                new Subject(Subject.Kind.valueOf(row.getAbout()), row.getAboutId()),
                Verdict.valueOf(row.getVerdict()),
                row.getReason(),
                row.getDecidedAt(),
                row.getDecidedBy());
    }
}
