package nl.koers.goal;

import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.GOAL_CHANGE;
import static nl.koers.schema.Tables.MILESTONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.objective.ObjectiveId;
import nl.koers.schema.tables.records.GoalChangeRecord;
import nl.koers.schema.tables.records.GoalRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Goals with their milestones. Milestones come by a second query and not by {@code multiset}: SQLite writes numbers in
 * JSON with 15 digits, which changes values.
 */
@Repository
class GoalRepository {

    private final DSLContext sql;

    GoalRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Goal> all() {
        return goals(DSL.noCondition());
    }

    /** By id. */
    List<GoalName> names() {
        return sql.select(GOAL.ID, GOAL.TITLE)
                .from(GOAL)
                .orderBy(GOAL.ID)
                .fetch(row -> new GoalName(new GoalId(row.value1()), row.value2()));
    }

    /** At most {@code limit} goals with a higher id, by id. */
    List<Goal> after(long id, int limit) {
        List<Long> ids = sql.select(GOAL.ID)
                .from(GOAL)
                .where(GOAL.ID.gt(id))
                .orderBy(GOAL.ID)
                .limit(limit)
                .fetch(GOAL.ID);
        return ids.isEmpty() ? List.of() : goals(GOAL.ID.between(ids.getFirst(), ids.getLast()));
    }

    /** A page of those with the words in their title, by title. */
    List<Goal> titled(String words, int offset, int limit) {
        List<Long> ids = sql.select(GOAL.ID)
                .from(GOAL)
                .where(GOAL.TITLE.containsIgnoreCase(words.strip()))
                .orderBy(DSL.lower(GOAL.TITLE), GOAL.ID)
                .limit(limit)
                .offset(offset)
                .fetch(GOAL.ID);
        Map<Long, Goal> found = goals(GOAL.ID.in(ids)).stream()
                .collect(Collectors.toMap(goal -> goal.id().value(), goal -> goal));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    List<Goal> of(Collection<GoalId> ids) {
        return goals(GOAL.ID.in(ids.stream().map(GoalId::value).distinct().toList()));
    }

    Optional<Goal> byId(GoalId id) {
        return goals(GOAL.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Instant> madeAt(GoalId id) {
        return sql.select(GOAL.CREATED_AT)
                .from(GOAL)
                .where(GOAL.ID.eq(id.value()))
                .fetchOptional(GOAL.CREATED_AT);
    }

    GoalId insert(GoalData data, Instant now, String by) {
        GoalRecord row = sql.newRecord(GOAL);
        fill(row, data);
        row.setVersion(0L);
        row.setCreatedAt(now);
        row.setCreatedBy(by);
        Long id = sql.insertInto(GOAL).set(row).returningResult(GOAL.ID).fetchSingle(GOAL.ID);
        insertMilestones(id, data);
        return new GoalId(id);
    }

    /** Returns whether the version was still the one that was read. */
    boolean update(GoalId id, long version, GoalData data) {
        GoalRecord row = sql.newRecord(GOAL);
        fill(row, data);
        row.setVersion(version + 1);
        int updated = sql.update(GOAL)
                .set(row)
                .where(GOAL.ID.eq(id.value()), GOAL.VERSION.eq(version))
                .execute();
        if (updated == 0) {
            return false;
        }
        sql.deleteFrom(MILESTONE).where(MILESTONE.GOAL_ID.eq(id.value())).execute();
        insertMilestones(id.value(), data);
        return true;
    }

    /** Fills in the reference of a goal that has none; the version stays, for nobody's edit is overtaken by it. */
    boolean freeze(GoalId id, Target.Reference reference) {
        return sql.update(GOAL)
                        .set(GOAL.REFERENCE_VALUE, reference.value())
                        .set(GOAL.REFERENCE_FIRST_ON, reference.from())
                        .set(GOAL.REFERENCE_LAST_ON, reference.to())
                        .set(GOAL.REFERENCE_COMPLETENESS, reference.completeness())
                        .where(GOAL.ID.eq(id.value()), GOAL.REFERENCE_VALUE.isNull())
                        .execute()
                == 1;
    }

    void record(GoalId id, GoalChange change) {
        GoalChangeRecord row = sql.newRecord(GOAL_CHANGE);
        row.setGoalId(id.value());
        row.setChangedAt(change.at());
        row.setChangedBy(change.by());
        row.setField(change.field());
        row.setOldValue(change.from());
        row.setNewValue(change.to());
        row.setReason(change.reason());
        sql.insertInto(GOAL_CHANGE).set(row).execute();
    }

    List<GoalChange> history(GoalId id) {
        return sql.select(
                        GOAL_CHANGE.CHANGED_AT,
                        GOAL_CHANGE.CHANGED_BY,
                        GOAL_CHANGE.FIELD,
                        GOAL_CHANGE.OLD_VALUE,
                        GOAL_CHANGE.NEW_VALUE,
                        GOAL_CHANGE.REASON)
                .from(GOAL_CHANGE)
                .where(GOAL_CHANGE.GOAL_ID.eq(id.value()))
                .orderBy(GOAL_CHANGE.ID.desc())
                .fetch(Records.mapping(GoalChange::new));
    }

    private List<Goal> goals(Condition condition) {
        Map<Long, List<Milestone>> milestones = sql.select(MILESTONE.GOAL_ID, MILESTONE.DUE_ON, MILESTONE.VALUE)
                .from(MILESTONE)
                .join(GOAL)
                .on(GOAL.ID.eq(MILESTONE.GOAL_ID))
                .where(condition)
                .fetchGroups(
                        MILESTONE.GOAL_ID, row -> new Milestone(row.get(MILESTONE.DUE_ON), row.get(MILESTONE.VALUE)));
        return sql.selectFrom(GOAL)
                .where(condition)
                .orderBy(GOAL.ID)
                .fetch(row -> goal(row, milestones.getOrDefault(row.getId(), List.of())));
    }

    private void insertMilestones(long goal, GoalData data) {
        for (Milestone milestone : data.milestones()) {
            sql.insertInto(MILESTONE)
                    .columns(MILESTONE.GOAL_ID, MILESTONE.DUE_ON, MILESTONE.VALUE)
                    .values(goal, milestone.on(), milestone.value())
                    .execute();
        }
    }

    private static void fill(GoalRecord row, GoalData data) {
        row.setTitle(data.title());
        row.setChannelId(data.channel().value());
        row.setMetricId(data.metric().value());
        row.setMeasure(Objects.requireNonNull(data.measure()).name());
        row.setDirection(data.direction().name());
        row.setBaseline(data.baseline());
        fillTarget(row, data.target());
        row.setStartOn(data.start());
        row.setDeadlineOn(data.deadline());
        row.setOwnerId(value(data.owner()));
        row.setAccountableId(value(data.accountable()));
        row.setObjectiveId(data.objective() == null ? null : data.objective().value());
        row.setWhy(data.why());
        row.setCadenceDays(
                data.cadenceDays() == null ? null : data.cadenceDays().longValue());
        row.setState(data.state().name());
        row.setStateReason(data.stateReason());
    }

    private static void fillTarget(GoalRecord row, Target target) {
        Target.Reference reference = target.reference();
        row.setTargetKind(target.kind().name());
        row.setTargetAmount(target.amount());
        row.setReferenceValue(reference == null ? null : reference.value());
        row.setReferenceFirstOn(reference == null ? null : reference.from());
        row.setReferenceLastOn(reference == null ? null : reference.to());
        row.setReferenceCompleteness(reference == null ? null : reference.completeness());
    }

    private static Goal goal(GoalRecord row, List<Milestone> milestones) {
        GoalData data = new GoalData(
                row.getTitle(),
                new ChannelId(row.getChannelId()),
                new MetricId(row.getMetricId()),
                Measure.valueOf(row.getMeasure()),
                Direction.valueOf(row.getDirection()),
                row.getBaseline(),
                target(row),
                row.getStartOn(),
                row.getDeadlineOn(),
                milestones,
                person(row.getOwnerId()),
                person(row.getAccountableId()),
                row.getObjectiveId() == null ? null : new ObjectiveId(row.getObjectiveId()),
                row.getWhy(),
                row.getCadenceDays() == null ? null : Math.toIntExact(row.getCadenceDays()),
                GoalState.valueOf(row.getState()),
                row.getStateReason());
        return new Goal(new GoalId(row.getId()), row.getVersion(), data);
    }

    private static Target target(GoalRecord row) {
        Double value = row.getReferenceValue();
        LocalDate from = row.getReferenceFirstOn();
        LocalDate to = row.getReferenceLastOn();
        Double completeness = row.getReferenceCompleteness();
        Target.Reference reference = value == null ? null : new Target.Reference(value, from, to, completeness);
        return new Target(Target.TargetKind.valueOf(row.getTargetKind()), row.getTargetAmount(), reference);
    }

    private static @Nullable Long value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }
}
