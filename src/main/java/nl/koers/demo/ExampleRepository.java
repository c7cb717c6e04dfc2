package nl.koers.demo;

import static nl.koers.schema.Tables.ANNOTATION;
import static nl.koers.schema.Tables.BUDGET_ROUND;
import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.CHECK_IN;
import static nl.koers.schema.Tables.COST_ENTRY;
import static nl.koers.schema.Tables.COST_SHARE;
import static nl.koers.schema.Tables.EXAMPLE_PART;
import static nl.koers.schema.Tables.FROZEN_ROUND;
import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.GOAL_ACCEPTANCE;
import static nl.koers.schema.Tables.GOAL_BUDGET;
import static nl.koers.schema.Tables.HOURLY_RATE;
import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.IMPORT_SERIES;
import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.OBJECTIVE;
import static nl.koers.schema.Tables.PERSON;
import static nl.koers.schema.Tables.POST_PLAN;
import static nl.koers.schema.Tables.ROUND_DECISION;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;
import static nl.koers.schema.Tables.SNAPSHOT_VERSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.GoalId;
import nl.koers.objective.ObjectiveId;
import nl.koers.schema.tables.GoalBudget;
import nl.koers.snapshot.ImportId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** What belongs to the example. This is the only place that deletes goals and pages, and only what is remembered here. */
@Repository
class ExampleRepository {

    private final DSLContext sql;

    ExampleRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isThere() {
        return sql.fetchExists(EXAMPLE_PART);
    }

    boolean isNothingYet() {
        return !sql.fetchExists(CHANNEL) && !sql.fetchExists(GOAL);
    }

    /** With everything that is said of its goals and pages by now. */
    void remember(ExampleParts parts) {
        remember(
                EXAMPLE_PART.PERSON_ID,
                parts.people().stream().map(PersonId::value).toList());
        remember(
                EXAMPLE_PART.METRIC_ID,
                parts.metrics().stream().map(MetricId::value).toList());
        remember(
                EXAMPLE_PART.CHANNEL_ID,
                parts.channels().stream().map(ChannelId::value).toList());
        remember(
                EXAMPLE_PART.IMPORT_ID,
                parts.imports().stream().map(ImportId::value).toList());
        remember(
                EXAMPLE_PART.OBJECTIVE_ID,
                parts.objectives().stream().map(ObjectiveId::value).toList());
        remember(EXAMPLE_PART.GOAL_ID, parts.goals().stream().map(GoalId::value).toList());
        rememberOf(EXAMPLE_PART.CHECK_IN_ID, CHECK_IN, CHECK_IN.ID, remembered(EXAMPLE_PART.GOAL_ID, CHECK_IN.GOAL_ID));
        rememberOf(
                EXAMPLE_PART.ACCEPTANCE_ID,
                GOAL_ACCEPTANCE,
                GOAL_ACCEPTANCE.ID,
                remembered(EXAMPLE_PART.GOAL_ID, GOAL_ACCEPTANCE.GOAL_ID));
        rememberOf(
                EXAMPLE_PART.ANNOTATION_ID,
                ANNOTATION,
                ANNOTATION.ID,
                remembered(EXAMPLE_PART.GOAL_ID, ANNOTATION.GOAL_ID)
                        .or(remembered(EXAMPLE_PART.CHANNEL_ID, ANNOTATION.CHANNEL_ID)));
        rememberCosts();
    }

    private void rememberCosts() {
        sql.update(GOAL_BUDGET)
                .set(GOAL_BUDGET.IS_EXAMPLE, true)
                .where(remembered(EXAMPLE_PART.GOAL_ID, GOAL_BUDGET.GOAL_ID))
                .execute();
        sql.update(COST_ENTRY)
                .set(COST_ENTRY.IS_EXAMPLE, true)
                .where(COST_ENTRY.ID.in(select(COST_SHARE.ENTRY_ID)
                        .from(COST_SHARE)
                        .where(remembered(EXAMPLE_PART.GOAL_ID, COST_SHARE.GOAL_ID))))
                .execute();
    }

    /** The rates as they are now are the example's. */
    void rememberRates() {
        sql.update(HOURLY_RATE).set(HOURLY_RATE.IS_EXAMPLE, true).execute();
    }

    /**
     * Its budgets and costs, also those of goals that stay, and its rate unless hours of one's own are priced by it. What
     * was built upon is one's own from now on.
     */
    void deleteCosts() {
        GoalBudget later = GOAL_BUDGET.as("later");
        sql.deleteFrom(COST_ENTRY)
                .where(COST_ENTRY.IS_EXAMPLE)
                .and(COST_ENTRY.VERSION.eq(0L))
                .execute();
        sql.deleteFrom(GOAL_BUDGET)
                .where(GOAL_BUDGET.IS_EXAMPLE)
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.GOAL_ID.eq(GOAL_BUDGET.GOAL_ID), later.VERSION.gt(GOAL_BUDGET.VERSION))))
                .execute();
        if (!hasHours()) {
            sql.deleteFrom(HOURLY_RATE).where(HOURLY_RATE.IS_EXAMPLE).execute();
        }
        sql.update(COST_ENTRY)
                .set(COST_ENTRY.IS_EXAMPLE, false)
                .where(COST_ENTRY.IS_EXAMPLE)
                .execute();
        sql.update(GOAL_BUDGET)
                .set(GOAL_BUDGET.IS_EXAMPLE, false)
                .where(GOAL_BUDGET.IS_EXAMPLE)
                .execute();
        sql.update(HOURLY_RATE)
                .set(HOURLY_RATE.IS_EXAMPLE, false)
                .where(HOURLY_RATE.IS_EXAMPLE)
                .execute();
    }

    /** Whether hours stand anywhere, worked or agreed. */
    boolean hasHours() {
        return sql.fetchExists(COST_ENTRY, COST_ENTRY.MINUTES.gt(0L))
                || sql.fetchExists(GOAL_BUDGET, GOAL_BUDGET.MINUTES.gt(0L));
    }

    private void remember(TableField<?, Long> as, Collection<Long> ids) {
        ids.forEach(id -> sql.insertInto(EXAMPLE_PART).set(as, id).execute());
    }

    private void rememberOf(TableField<?, Long> as, Table<?> table, Field<Long> id, Condition which) {
        sql.insertInto(EXAMPLE_PART, as)
                .select(select(id).from(table).where(which))
                .execute();
    }

    /** The plan as it is now is the example's. */
    void rememberPlan() {
        sql.update(POST_PLAN).set(POST_PLAN.IS_EXAMPLE, true).execute();
    }

    /** The plan, unless somebody changed it. */
    void deletePlan() {
        sql.deleteFrom(POST_PLAN).where(POST_PLAN.IS_EXAMPLE).execute();
    }

    /**
     * Budget rounds with what was frozen and decided, unless somebody froze or decided in them. From below: a frozen round
     * is kept by the database unless its round is the example's.
     */
    void deleteRounds() {
        Select<Record1<Long>> rounds =
                select(BUDGET_ROUND.ID).from(BUDGET_ROUND).where(BUDGET_ROUND.IS_EXAMPLE.isTrue());
        Select<Record1<Long>> versions =
                select(FROZEN_ROUND.ID).from(FROZEN_ROUND).where(FROZEN_ROUND.ROUND_ID.in(rounds));
        sql.deleteFrom(ROUND_DECISION)
                .where(ROUND_DECISION.FROZEN_ID.in(versions))
                .execute();
        sql.deleteFrom(FROZEN_ROUND).where(FROZEN_ROUND.ROUND_ID.in(rounds)).execute();
        sql.deleteFrom(BUDGET_ROUND).where(BUDGET_ROUND.IS_EXAMPLE.isTrue()).execute();
    }

    /** What these lines remember is not the example's any more. */
    void forget(Collection<Long> lines) {
        sql.deleteFrom(EXAMPLE_PART).where(EXAMPLE_PART.ID.in(lines)).execute();
    }

    /** Its files that count; one that somebody took back does not. */
    List<ImportId> imported() {
        return sql.select(IMPORT_FILE.ID)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.ID.in(all(EXAMPLE_PART.IMPORT_ID)), IMPORT_FILE.STATE.eq("DONE"))
                .orderBy(IMPORT_FILE.ID.desc())
                .fetch(row -> new ImportId(row.value1()));
    }

    /** The lines of the ledger stay: deleting one would look for it in every figure there is. */
    void hideFiles() {
        sql.update(IMPORT_FILE)
                .set(IMPORT_FILE.IS_HIDDEN, true)
                .where(IMPORT_FILE.ID.in(all(EXAMPLE_PART.IMPORT_ID)))
                .execute();
    }

    /** Its check-ins and notes, also those on goals and pages that stay. */
    void deleteWords() {
        sql.deleteFrom(CHECK_IN)
                .where(CHECK_IN.ID.in(all(EXAMPLE_PART.CHECK_IN_ID)))
                .execute();
        sql.deleteFrom(ANNOTATION)
                .where(ANNOTATION.ID.in(all(EXAMPLE_PART.ANNOTATION_ID)))
                .execute();
    }

    int deleteGoals() {
        return sql.deleteFrom(GOAL).where(GOAL.ID.in(all(EXAMPLE_PART.GOAL_ID))).execute();
    }

    /** The series that its files brought figures of. */
    List<Long> filled() {
        return sql.selectDistinct(IMPORT_SERIES.SERIES_ID)
                .from(IMPORT_SERIES)
                .where(IMPORT_SERIES.IMPORT_ID.in(all(EXAMPLE_PART.IMPORT_ID)))
                .fetch(IMPORT_SERIES.SERIES_ID);
    }

    /** Those of the series, and of its pages, that hold no figure. */
    void deleteSeries(Collection<Long> filled) {
        sql.deleteFrom(SERIES)
                .where(
                        SERIES.ID.in(filled).or(SERIES.CHANNEL_ID.in(all(EXAMPLE_PART.CHANNEL_ID))),
                        notExists(selectOne().from(SNAPSHOT).where(SNAPSHOT.SERIES_ID.eq(SERIES.ID))),
                        notExists(selectOne().from(SNAPSHOT_VERSION).where(SNAPSHOT_VERSION.SERIES_ID.eq(SERIES.ID))),
                        notExists(selectOne().from(IMPORT_SERIES).where(IMPORT_SERIES.SERIES_ID.eq(SERIES.ID))))
                .execute();
    }

    int deletePages() {
        return sql.deleteFrom(CHANNEL)
                .where(CHANNEL.ID.in(all(EXAMPLE_PART.CHANNEL_ID)))
                .execute();
    }

    int deleteObjectives() {
        return sql.deleteFrom(OBJECTIVE)
                .where(OBJECTIVE.ID.in(all(EXAMPLE_PART.OBJECTIVE_ID)))
                .execute();
    }

    /** Its people, and those of its metrics that nothing is measured in. */
    void deletePeopleAndMetrics() {
        sql.deleteFrom(PERSON).where(PERSON.ID.in(all(EXAMPLE_PART.PERSON_ID))).execute();
        sql.deleteFrom(METRIC)
                .where(
                        METRIC.ID.in(all(EXAMPLE_PART.METRIC_ID)),
                        notExists(selectOne().from(SERIES).where(SERIES.METRIC_ID.eq(METRIC.ID))),
                        notExists(selectOne().from(GOAL).where(GOAL.METRIC_ID.eq(METRIC.ID))))
                .execute();
    }

    void forgetAll() {
        sql.deleteFrom(EXAMPLE_PART).execute();
    }

    private static Select<Record1<Long>> all(TableField<?, Long> as) {
        return select(as).from(EXAMPLE_PART).where(as.isNotNull());
    }

    private static Condition remembered(TableField<?, Long> as, Field<Long> id) {
        return exists(selectOne().from(EXAMPLE_PART).where(as.eq(id)));
    }
}
