package nl.koers.objective;

import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.OBJECTIVE;
import static nl.koers.schema.Tables.OBJECTIVE_CHANGE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.schema.tables.records.ObjectiveChangeRecord;
import nl.koers.schema.tables.records.ObjectiveRecord;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** The chain, and the titles of what hangs below a link of it: goals are named here, never touched. */
@Repository
class ObjectiveRepository {

    private final DSLContext sql;

    ObjectiveRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Objective> all() {
        return sql.selectFrom(OBJECTIVE).orderBy(OBJECTIVE.ID).fetch(ObjectiveRepository::objective);
    }

    Optional<Objective> byId(ObjectiveId id) {
        return sql.selectFrom(OBJECTIVE)
                .where(OBJECTIVE.ID.eq(id.value()))
                .fetchOptional(ObjectiveRepository::objective);
    }

    ObjectiveId insert(ObjectiveData data, Instant now, String by) {
        ObjectiveRecord row = sql.newRecord(OBJECTIVE);
        fill(row, data);
        row.setVersion(0L);
        row.setCreatedAt(now);
        row.setCreatedBy(by);
        return new ObjectiveId(
                sql.insertInto(OBJECTIVE).set(row).returningResult(OBJECTIVE.ID).fetchSingle(OBJECTIVE.ID));
    }

    /** Returns whether the version was still the one that was read. */
    boolean update(ObjectiveId id, long version, ObjectiveData data) {
        ObjectiveRecord row = sql.newRecord(OBJECTIVE);
        fill(row, data);
        row.setVersion(version + 1);
        return sql.update(OBJECTIVE)
                        .set(row)
                        .where(OBJECTIVE.ID.eq(id.value()), OBJECTIVE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Returns whether the version was still the one that was read. */
    boolean delete(ObjectiveId id, long version) {
        return sql.deleteFrom(OBJECTIVE)
                        .where(OBJECTIVE.ID.eq(id.value()), OBJECTIVE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Titles of the objectives and goals directly below. */
    List<String> below(ObjectiveId id) {
        List<String> objectives = sql.select(OBJECTIVE.TITLE)
                .from(OBJECTIVE)
                .where(OBJECTIVE.PARENT_ID.eq(id.value()))
                .orderBy(OBJECTIVE.ID)
                .fetch(OBJECTIVE.TITLE);
        List<String> goals = sql.select(GOAL.TITLE)
                .from(GOAL)
                .where(GOAL.OBJECTIVE_ID.eq(id.value()))
                .orderBy(GOAL.ID)
                .fetch(GOAL.TITLE);
        return Stream.concat(objectives.stream(), goals.stream()).toList();
    }

    void record(ObjectiveId id, ObjectiveChange change) {
        ObjectiveChangeRecord row = sql.newRecord(OBJECTIVE_CHANGE);
        row.setObjectiveId(id.value());
        row.setChangedAt(change.at());
        row.setChangedBy(change.by());
        row.setField(change.field());
        row.setOldValue(change.from());
        row.setNewValue(change.to());
        sql.insertInto(OBJECTIVE_CHANGE).set(row).execute();
    }

    List<ObjectiveChange> history(ObjectiveId id) {
        return sql.select(
                        OBJECTIVE_CHANGE.CHANGED_AT,
                        OBJECTIVE_CHANGE.CHANGED_BY,
                        OBJECTIVE_CHANGE.FIELD,
                        OBJECTIVE_CHANGE.OLD_VALUE,
                        OBJECTIVE_CHANGE.NEW_VALUE)
                .from(OBJECTIVE_CHANGE)
                .where(OBJECTIVE_CHANGE.OBJECTIVE_ID.eq(id.value()))
                .orderBy(OBJECTIVE_CHANGE.ID.desc())
                .fetch(Records.mapping(ObjectiveChange::new));
    }

    private static void fill(ObjectiveRecord row, ObjectiveData data) {
        row.setKind(data.kind().name());
        row.setParentId(data.parent() == null ? null : data.parent().value());
        row.setTitle(data.title());
        row.setText(data.text());
        row.setCategory(data.category() == null ? null : data.category().name());
    }

    private static Objective objective(ObjectiveRecord row) {
        ObjectiveData data = new ObjectiveData(
                ObjectiveKind.valueOf(row.getKind()),
                row.getParentId() == null ? null : new ObjectiveId(row.getParentId()),
                row.getTitle(),
                row.getText(),
                row.getCategory() == null ? null : Category.valueOf(row.getCategory()));
        return new Objective(new ObjectiveId(row.getId()), row.getVersion(), data);
    }
}
