package nl.koers.cost;

import static nl.koers.schema.Tables.GOAL_BUDGET;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.koers.goal.GoalId;
import nl.koers.schema.tables.records.GoalBudgetRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Decisions about budgets; they are only ever added. */
@Repository
class BudgetRepository {

    private final DSLContext sql;

    BudgetRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What holds now for those of the goals that have a budget. */
    Map<GoalId, Budget> current(Collection<GoalId> goals) {
        List<Long> ids = goals.stream().map(GoalId::value).toList();
        return sql
                .selectFrom(GOAL_BUDGET)
                .where(row(GOAL_BUDGET.GOAL_ID, GOAL_BUDGET.VERSION)
                        .in(select(GOAL_BUDGET.GOAL_ID, max(GOAL_BUDGET.VERSION))
                                .from(GOAL_BUDGET)
                                .where(GOAL_BUDGET.GOAL_ID.in(ids))
                                .groupBy(GOAL_BUDGET.GOAL_ID)))
                .fetch(BudgetRepository::budget)
                .stream()
                .collect(java.util.stream.Collectors.toMap(Budget::goal, budget -> budget));
    }

    /** Newest first. */
    List<Budget> history(GoalId goal) {
        return sql.selectFrom(GOAL_BUDGET)
                .where(GOAL_BUDGET.GOAL_ID.eq(goal.value()))
                .orderBy(GOAL_BUDGET.VERSION.desc())
                .fetch(BudgetRepository::budget);
    }

    boolean isEmpty() {
        return !sql.fetchExists(GOAL_BUDGET);
    }

    void insert(Budget budget) {
        GoalBudgetRecord row = sql.newRecord(GOAL_BUDGET);
        row.setGoalId(budget.goal().value());
        row.setVersion(budget.version());
        row.setAmount(budget.amount());
        row.setMinutes(budget.minutes());
        row.setSetAt(budget.at());
        row.setSetBy(budget.by());
        row.setReason(budget.reason());
        sql.insertInto(GOAL_BUDGET).set(row).execute();
    }

    private static Budget budget(GoalBudgetRecord row) {
        return new Budget(
                new GoalId(row.getGoalId()),
                row.getVersion(),
                row.getAmount(),
                row.getMinutes(),
                row.getSetAt(),
                row.getSetBy(),
                row.getReason());
    }
}
