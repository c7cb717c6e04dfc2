package nl.koers.objective;

import static nl.koers.schema.Tables.POST_PLAN;

import java.time.Instant;
import java.util.Optional;
import nl.koers.schema.tables.records.PostPlanRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The one plan. */
@Repository
class PostPlanRepository {

    private static final long ONLY = 1;

    private final DSLContext sql;

    PostPlanRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PostPlan> find() {
        return sql.selectFrom(POST_PLAN).fetchOptional(PostPlanRepository::plan);
    }

    void insert(PostPlanData data, Instant now, String by) {
        sql.insertInto(POST_PLAN).set(row(1, data, now, by)).execute();
    }

    /** Returns whether the version was still the one that was read. */
    boolean update(long version, PostPlanData data, Instant now, String by) {
        return sql.update(POST_PLAN)
                        .set(row(version + 1, data, now, by))
                        .where(POST_PLAN.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static PostPlanRecord row(long version, PostPlanData data, Instant now, String by) {
        PostPlanRecord row = new PostPlanRecord();
        row.setId(ONLY);
        row.setIsExample(false);
        row.setVersion(version);
        row.setPeople(data.people());
        row.setObjectiveId(data.objective() == null ? null : data.objective().value());
        row.setObjectives(data.objectives());
        row.setStrategy(data.strategy() == null ? null : data.strategy().name());
        row.setStrategyText(data.strategyText());
        row.setTechnology(data.technology());
        row.setResources(data.resources());
        row.setTimePath(data.timePath());
        row.setImage(data.image());
        row.setDistinction(data.distinction());
        row.setChangedAt(now);
        row.setChangedBy(by);
        return row;
    }

    private static PostPlan plan(PostPlanRecord row) {
        PostPlanData data = new PostPlanData(
                row.getPeople(),
                row.getObjectiveId() == null ? null : new ObjectiveId(row.getObjectiveId()),
                row.getObjectives(),
                row.getStrategy() == null ? null : PostStrategy.valueOf(row.getStrategy()),
                row.getStrategyText(),
                row.getTechnology(),
                row.getResources(),
                row.getTimePath(),
                row.getImage(),
                row.getDistinction());
        return new PostPlan(row.getVersion(), data, row.getChangedAt(), row.getChangedBy());
    }
}
