package nl.koers.dashboard;

import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.OBJECTIVE;
import static nl.koers.schema.Tables.PERSON;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Platform;
import nl.koers.cost.CostFiles;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.PlannedPoint;
import nl.koers.progress.Standing;
import nl.koers.schema.tables.Person;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What the overview and the list of goals show, each in one statement. */
@Repository
class OverviewQuery {

    private static final int SPARKLINE = 24;

    private static final Person OWNER = PERSON.as("owner");
    private static final Person ACCOUNTABLE = PERSON.as("accountable");
    private static final Field<List<PlannedPoint>> RECENT = multiset(select(SNAPSHOT.TO_ON, SNAPSHOT.VALUE)
                    .from(SNAPSHOT)
                    .where(SNAPSHOT.SERIES_ID.eq(SERIES.ID))
                    .orderBy(SNAPSHOT.FROM_ON.desc())
                    .limit(SPARKLINE))
            .as("recent")
            .convertFrom(rows -> rows.map(Records.mapping(PlannedPoint::new)).reversed());

    private static final Field<List<PlannedPoint>> NOTHING =
            inline((String) null).convertFrom(none -> List.<PlannedPoint>of());

    private final DSLContext sql;

    OverviewQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** Every goal, without its last figures. */
    List<GoalRow> all(Map<GoalId, Standing> standings) {
        return goals(noCondition(), NOTHING, standings);
    }

    /** These goals, in any order, without their last figures. */
    List<GoalRow> withoutFigures(Collection<GoalId> ids, Map<GoalId, Standing> standings) {
        return goals(GOAL.ID.in(ids.stream().map(GoalId::value).toList()), NOTHING, standings);
    }

    /** These goals, in any order, with their last figures. */
    List<GoalRow> goals(Collection<GoalId> ids, Map<GoalId, Standing> standings) {
        return goals(GOAL.ID.in(ids.stream().map(GoalId::value).toList()), RECENT, standings);
    }

    private List<GoalRow> goals(Condition which, Field<List<PlannedPoint>> recent, Map<GoalId, Standing> standings) {
        return sql.select(GOAL.ID, GOAL.TITLE, GOAL.CHANNEL_ID, GOAL.MEASURE, GOAL.DIRECTION, GOAL.OBJECTIVE_ID)
                .select(GOAL.START_ON, GOAL.DEADLINE_ON, GOAL.STATE)
                .select(
                        CHANNEL.NAME,
                        CHANNEL.PLATFORM,
                        METRIC.CODE,
                        METRIC.UNIT,
                        OWNER.NAME,
                        ACCOUNTABLE.NAME,
                        OBJECTIVE.TITLE)
                .select(recent)
                .from(GOAL)
                .join(CHANNEL)
                .on(CHANNEL.ID.eq(GOAL.CHANNEL_ID))
                .join(METRIC)
                .on(METRIC.ID.eq(GOAL.METRIC_ID))
                .leftJoin(OWNER)
                .on(OWNER.ID.eq(GOAL.OWNER_ID))
                .leftJoin(ACCOUNTABLE)
                .on(ACCOUNTABLE.ID.eq(GOAL.ACCOUNTABLE_ID))
                .leftJoin(SERIES)
                .on(SERIES.CHANNEL_ID.eq(GOAL.CHANNEL_ID), SERIES.METRIC_ID.eq(GOAL.METRIC_ID))
                .leftJoin(OBJECTIVE)
                .on(OBJECTIVE.ID.eq(GOAL.OBJECTIVE_ID))
                .where(which)
                .fetch(row -> goal(row, row.get(recent), standings));
    }

    /** Titles of these goals. */
    Map<GoalId, String> titles(Collection<GoalId> ids) {
        return sql.select(GOAL.ID, GOAL.TITLE)
                .from(GOAL)
                .where(GOAL.ID.in(ids.stream().map(GoalId::value).toList()))
                .fetchMap(row -> new GoalId(row.value1()), row -> row.value2());
    }

    List<RefusedFile> refusedSince(Instant since, int limit) {
        return sql.select(IMPORT_FILE.ORIGINAL_NAME, IMPORT_FILE.FINISHED_AT)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.STATE.eq("REFUSED"), IMPORT_FILE.WAY.ne("INBOX"), IMPORT_FILE.STARTED_AT.ge(since))
                .and(IMPORT_FILE.PROFILE.ne(CostFiles.PROFILE))
                .orderBy(IMPORT_FILE.STARTED_AT.desc())
                .limit(limit)
                .fetch(Records.mapping(RefusedFile::new));
    }

    private static GoalRow goal(Record row, List<PlannedPoint> recent, Map<GoalId, Standing> standings) {
        GoalId id = new GoalId(row.get(GOAL.ID));
        return new GoalRow(
                id,
                row.get(GOAL.TITLE),
                new ChannelId(row.get(GOAL.CHANNEL_ID)),
                row.get(CHANNEL.NAME),
                Platform.valueOf(row.get(CHANNEL.PLATFORM)),
                row.get(METRIC.CODE),
                MetricUnit.of(row.get(METRIC.UNIT)),
                Measure.valueOf(row.get(GOAL.MEASURE)),
                Direction.valueOf(row.get(GOAL.DIRECTION)),
                row.get(OWNER.NAME),
                row.get(ACCOUNTABLE.NAME),
                row.get(GOAL.OBJECTIVE_ID) == null ? null : new ObjectiveId(row.get(GOAL.OBJECTIVE_ID)),
                row.get(OBJECTIVE.TITLE),
                row.get(GOAL.START_ON),
                row.get(GOAL.DEADLINE_ON),
                GoalState.valueOf(row.get(GOAL.STATE)),
                standings.getOrDefault(id, Standing.UNKNOWN),
                recent);
    }
}
