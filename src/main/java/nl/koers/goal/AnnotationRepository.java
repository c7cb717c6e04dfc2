package nl.koers.goal;

import static nl.koers.schema.Tables.ANNOTATION;

import java.time.Instant;
import java.util.List;
import nl.koers.channel.ChannelId;
import nl.koers.goal.AnnotationData.Scope;
import nl.koers.schema.tables.records.AnnotationRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Remarks at days of charts. */
@Repository
class AnnotationRepository {

    private final DSLContext sql;

    AnnotationRepository(DSLContext sql) {
        this.sql = sql;
    }

    long insert(AnnotationData data, Instant now, String by) {
        AnnotationRecord row = sql.newRecord(ANNOTATION);
        row.setScope(data.scope().name());
        row.setGoalId(data.goal() == null ? null : data.goal().value());
        row.setChannelId(data.channel() == null ? null : data.channel().value());
        row.setNotedOn(data.on());
        row.setText(data.text());
        row.setWrittenAt(now);
        row.setWrittenBy(by);
        return sql.insertInto(ANNOTATION)
                .set(row)
                .returningResult(ANNOTATION.ID)
                .fetchSingle(ANNOTATION.ID);
    }

    List<Annotation> all() {
        return by(DSL.noCondition());
    }

    /** Of the goal itself, of its channel and of all goals. */
    List<Annotation> at(GoalId goal, ChannelId channel) {
        return by(DSL.or(
                ANNOTATION.GOAL_ID.eq(goal.value()),
                ANNOTATION.CHANNEL_ID.eq(channel.value()),
                ANNOTATION.SCOPE.eq(Scope.EVERYWHERE.name())));
    }

    /** Returns whether there was one. */
    boolean delete(long id) {
        return sql.deleteFrom(ANNOTATION).where(ANNOTATION.ID.eq(id)).execute() == 1;
    }

    private List<Annotation> by(Condition condition) {
        return sql.selectFrom(ANNOTATION)
                .where(condition)
                .orderBy(ANNOTATION.NOTED_ON, ANNOTATION.ID)
                .fetch(AnnotationRepository::annotation);
    }

    private static Annotation annotation(AnnotationRecord row) {
        return new Annotation(
                row.getId(),
                new AnnotationData(
                        Scope.valueOf(row.getScope()),
                        row.getGoalId() == null ? null : new GoalId(row.getGoalId()),
                        row.getChannelId() == null ? null : new ChannelId(row.getChannelId()),
                        row.getNotedOn(),
                        row.getText()),
                row.getWrittenAt(),
                row.getWrittenBy());
    }
}
