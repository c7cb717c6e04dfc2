package nl.koers.goal;

import static nl.koers.schema.Tables.GOAL_ACCEPTANCE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.schema.tables.records.GoalAcceptanceRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What was said of promises; rows are added, and the newest of a goal holds as long as somebody is accountable. */
@Repository
class AcceptanceRepository {

    private final DSLContext sql;

    AcceptanceRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Acceptance> current(GoalId goal) {
        return sql.selectFrom(GOAL_ACCEPTANCE)
                .where(GOAL_ACCEPTANCE.GOAL_ID.eq(goal.value()), GOAL_ACCEPTANCE.IS_CURRENT.isTrue())
                .fetchOptional(AcceptanceRepository::acceptance);
    }

    Map<GoalId, Acceptance> current(Collection<GoalId> goals) {
        return sql.selectFrom(GOAL_ACCEPTANCE)
                .where(
                        GOAL_ACCEPTANCE.GOAL_ID.in(
                                goals.stream().map(GoalId::value).toList()),
                        GOAL_ACCEPTANCE.IS_CURRENT.isTrue())
                .fetchMap(row -> new GoalId(row.getGoalId()), AcceptanceRepository::acceptance);
    }

    /** Newest first. */
    List<Acceptance> history(GoalId goal) {
        return sql.selectFrom(GOAL_ACCEPTANCE)
                .where(GOAL_ACCEPTANCE.GOAL_ID.eq(goal.value()))
                .orderBy(GOAL_ACCEPTANCE.ID.desc())
                .fetch(AcceptanceRepository::acceptance);
    }

    /** What was said before does not hold any more. */
    void lapse(GoalId goal) {
        sql.update(GOAL_ACCEPTANCE)
                .set(GOAL_ACCEPTANCE.IS_CURRENT, false)
                .where(GOAL_ACCEPTANCE.GOAL_ID.eq(goal.value()), GOAL_ACCEPTANCE.IS_CURRENT.isTrue())
                .execute();
    }

    /** From now on this holds. */
    void say(GoalId goal, Acceptance said) {
        lapse(goal);
        GoalAcceptanceRecord row = sql.newRecord(GOAL_ACCEPTANCE);
        row.setGoalId(goal.value());
        row.setState(said.state().name());
        row.setSaidAt(said.at());
        row.setSaidBy(said.by());
        row.setIsOnBehalf(said.onBehalf());
        row.setReason(said.reason());
        Acceptance.Terms terms = said.terms();
        row.setAccountableId(terms.accountable().value());
        row.setTargetKind(terms.target().kind().name());
        row.setTargetAmount(terms.target().amount());
        row.setBaseline(terms.baseline());
        row.setDeadlineOn(terms.deadline());
        row.setIsCurrent(true);
        sql.insertInto(GOAL_ACCEPTANCE).set(row).execute();
    }

    private static Acceptance acceptance(GoalAcceptanceRecord row) {
        Target target = new Target(Target.TargetKind.valueOf(row.getTargetKind()), row.getTargetAmount(), null);
        return new Acceptance(
                Acceptance.State.valueOf(row.getState()),
                row.getSaidAt(),
                row.getSaidBy(),
                row.getIsOnBehalf(),
                row.getReason(),
                new Acceptance.Terms(
                        new PersonId(row.getAccountableId()), target, row.getBaseline(), row.getDeadlineOn()));
    }
}
