package nl.koers.progress;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.IMPORT_SERIES;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SOURCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.snapshot.Cadence;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * How many days may pass between imports of a goal's figures. What the goal itself says goes first; else the way decides in
 * which the newest file with its figures came: a source as often as people said of it, a program every week, somebody with a
 * file every month. Typed-in values decide only where nothing else brought figures, for they mend what a file left open.
 */
@Repository
class CadenceQuery {

    private static final String TYPED_IN = "HAND";

    private final DSLContext sql;

    CadenceQuery(DSLContext sql) {
        this.sql = sql;
    }

    private record Metered(ChannelId channel, MetricId metric) {

        static Metered of(Goal goal) {
            return new Metered(goal.data().channel(), goal.data().metric());
        }
    }

    /**
     * Every goal is a key.
     *
     * @param before only imports that had finished before this moment count; null counts all
     */
    Map<GoalId, Integer> of(Collection<Goal> goals, @Nullable Instant before) {
        List<Goal> open =
                goals.stream().filter(goal -> goal.data().cadenceDays() == null).toList();
        Map<Metered, Integer> bySeries = open.isEmpty() ? Map.of() : ofSeries(open, before);
        Map<GoalId, Integer> cadences = new HashMap<>();
        for (Goal goal : goals) {
            Integer own = goal.data().cadenceDays();
            cadences.put(goal.id(), own == null ? bySeries.getOrDefault(Metered.of(goal), Cadence.BY_HAND_DAYS) : own);
        }
        return cadences;
    }

    int of(Goal goal, @Nullable Instant before) {
        return Objects.requireNonNull(of(List.of(goal), before).get(goal.id()));
    }

    private Map<Metered, Integer> ofSeries(Collection<Goal> goals, @Nullable Instant before) {
        Condition known = before == null ? noCondition() : IMPORT_FILE.FINISHED_AT.lt(before);
        Field<Long> newest = coalesce(
                newest(known.and(IMPORT_FILE.WAY.ne(TYPED_IN))), newest(known.and(IMPORT_FILE.WAY.eq(TYPED_IN))));
        Map<Metered, Integer> found = new HashMap<>();
        sql.select(SERIES.CHANNEL_ID, SERIES.METRIC_ID, IMPORT_FILE.WAY, SOURCE.CADENCE_DAYS)
                .from(SERIES)
                .join(IMPORT_FILE)
                .on(IMPORT_FILE.ID.eq(newest))
                .leftJoin(SOURCE)
                .on(SOURCE.FOLDER.eq(IMPORT_FILE.INBOX_FOLDER))
                .where(SERIES.CHANNEL_ID.in(goals.stream()
                        .map(goal -> goal.data().channel().value())
                        .distinct()
                        .toList()))
                .and(SERIES.METRIC_ID.in(goals.stream()
                        .map(goal -> goal.data().metric().value())
                        .distinct()
                        .toList()))
                .forEach(row -> found.put(
                        new Metered(new ChannelId(row.value1()), new MetricId(row.value2())),
                        Cadence.days(row.value3(), row.value4())));
        return found;
    }

    /** The newest import of a series; found from the end of an index. */
    private static Field<Long> newest(Condition which) {
        return field(select(IMPORT_SERIES.IMPORT_ID)
                .from(IMPORT_SERIES)
                .join(IMPORT_FILE)
                .on(IMPORT_FILE.ID.eq(IMPORT_SERIES.IMPORT_ID))
                .where(IMPORT_SERIES.SERIES_ID.eq(SERIES.ID))
                .and(which)
                .orderBy(IMPORT_SERIES.IMPORT_ID.desc())
                .limit(1));
    }
}
