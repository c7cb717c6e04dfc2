package nl.koers.progress;

import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.IMPORT_SERIES;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koers.channel.ChannelId;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.SeriesId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The figures of many goals with two statements, and the goals on some series with one. */
@Repository
class GoalFiguresQuery {

    private final DSLContext sql;

    GoalFiguresQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** Every goal is a key; goals on the same series share one list. */
    Map<GoalId, List<Figure>> of(Collection<Goal> goals) {
        Map<Long, Long> seriesOfGoal = sql.select(GOAL.ID, SERIES.ID)
                .from(GOAL)
                .join(SERIES)
                .on(SERIES.CHANNEL_ID.eq(GOAL.CHANNEL_ID), SERIES.METRIC_ID.eq(GOAL.METRIC_ID))
                .where(GOAL.ID.in(goals.stream().map(goal -> goal.id().value()).toList()))
                .fetchMap(GOAL.ID, SERIES.ID);
        Map<Long, List<Figure>> figures = sql.select(
                        SNAPSHOT.SERIES_ID, SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON, SNAPSHOT.VALUE)
                .from(SNAPSHOT)
                .where(SNAPSHOT.SERIES_ID.in(Set.copyOf(seriesOfGoal.values())))
                .orderBy(SNAPSHOT.SERIES_ID, SNAPSHOT.FROM_ON, SNAPSHOT.TO_ON)
                .fetchGroups(
                        SNAPSHOT.SERIES_ID,
                        row -> new Figure(
                                row.get(SNAPSHOT.FROM_ON).toEpochDay(),
                                row.get(SNAPSHOT.TO_ON).toEpochDay(),
                                row.get(SNAPSHOT.VALUE)));
        Map<GoalId, List<Figure>> byGoal = new HashMap<>();
        for (Goal goal : goals) {
            Long series = seriesOfGoal.get(goal.id().value());
            byGoal.put(goal.id(), series == null ? List.of() : figures.getOrDefault(series, List.of()));
        }
        return byGoal;
    }

    /** The newest day that an import has of each goal's figures; goals it does not concern are absent. */
    Map<GoalId, LocalDate> newestDays(ImportId cause, Collection<GoalId> goals) {
        return sql.select(GOAL.ID, IMPORT_SERIES.LAST_ON)
                .from(IMPORT_SERIES)
                .join(SERIES)
                .on(SERIES.ID.eq(IMPORT_SERIES.SERIES_ID))
                .join(GOAL)
                .on(GOAL.CHANNEL_ID.eq(SERIES.CHANNEL_ID), GOAL.METRIC_ID.eq(SERIES.METRIC_ID))
                .where(IMPORT_SERIES.IMPORT_ID.eq(cause.value()))
                .and(GOAL.ID.in(goals.stream().map(GoalId::value).toList()))
                .fetchMap(row -> new GoalId(row.get(GOAL.ID)), row -> row.get(IMPORT_SERIES.LAST_ON));
    }

    List<GoalId> goalsOn(Collection<SeriesId> series) {
        return sql.select(GOAL.ID)
                .from(SERIES)
                .join(GOAL)
                .on(GOAL.CHANNEL_ID.eq(SERIES.CHANNEL_ID), GOAL.METRIC_ID.eq(SERIES.METRIC_ID))
                .where(SERIES.ID.in(series.stream().map(SeriesId::value).toList()))
                .orderBy(GOAL.ID)
                .fetch(row -> new GoalId(row.get(GOAL.ID)));
    }

    /** Whether any goal is about this channel. */
    boolean isOn(ChannelId channel) {
        return sql.fetchExists(GOAL, GOAL.CHANNEL_ID.eq(channel.value()));
    }
}
