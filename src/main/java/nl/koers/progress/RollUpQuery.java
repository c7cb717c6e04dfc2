package nl.koers.progress;

import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.GOAL_PROGRESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.RollUp.Part;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The goals of every objective as last evaluated, in one statement. */
@Repository
class RollUpQuery {

    private final DSLContext sql;

    RollUpQuery(DSLContext sql) {
        this.sql = sql;
    }

    Map<ObjectiveId, List<Part>> parts(LocalDate today) {
        return sql.select(GOAL.OBJECTIVE_ID, GOAL.DEADLINE_ON, GOAL_PROGRESS.STATUS)
                .from(GOAL)
                .leftJoin(GOAL_PROGRESS)
                .on(GOAL_PROGRESS.GOAL_ID.eq(GOAL.ID))
                .where(GOAL.OBJECTIVE_ID.isNotNull())
                .fetchGroups(row -> new ObjectiveId(row.get(GOAL.OBJECTIVE_ID)), row -> part(row, today));
    }

    /** A goal that was never evaluated has no data. */
    private static Part part(Record row, LocalDate today) {
        String status = row.get(GOAL_PROGRESS.STATUS);
        return Part.of(status == null ? Status.NO_DATA : Status.valueOf(status), row.get(GOAL.DEADLINE_ON), today);
    }
}
