package nl.koers.dashboard;

import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.GOAL_PROGRESS;
import static nl.koers.schema.Tables.OBJECTIVE;
import static nl.koers.schema.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.koers.dashboard.GoalGap.Lacking;
import nl.koers.dashboard.GoalSelection.Scope;
import nl.koers.goal.GoalId;
import nl.koers.progress.Status;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which goals are in a list, in which order, and how many there are of each status. */
@Repository
class GoalListQuery {

    /** Goals that ended are current for a month more. */
    private static final int DAYS_AFTER_THE_END = 30;

    private static final Field<String> STATUS = coalesce(GOAL_PROGRESS.STATUS, inline(Status.NO_DATA.name()));
    private static final Field<Integer> RANK = rank();

    private final DSLContext sql;

    GoalListQuery(DSLContext sql) {
        this.sql = sql;
    }

    private static Field<Integer> rank() {
        CaseConditionStep<Integer> rank = null;
        for (Status status : GoalOrder.WORST_FIRST) {
            Condition is = STATUS.eq(inline(status.name()));
            Field<Integer> place = inline(GoalOrder.rank(status));
            rank = rank == null ? DSL.when(is, place) : rank.when(is, place);
        }
        return java.util.Objects.requireNonNull(rank).otherwise(inline(Status.values().length));
    }

    /** One page of a list. */
    List<GoalId> ids(GoalSelection selection, GoalSorting sorting, LocalDate today, Page page) {
        return sql.select(GOAL.ID)
                .from(GOAL)
                .leftJoin(GOAL_PROGRESS)
                .on(GOAL_PROGRESS.GOAL_ID.eq(GOAL.ID))
                .join(CHANNEL)
                .on(CHANNEL.ID.eq(GOAL.CHANNEL_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(GOAL.OWNER_ID))
                .leftJoin(OBJECTIVE)
                .on(OBJECTIVE.ID.eq(GOAL.OBJECTIVE_ID))
                .where(matches(selection, today))
                .orderBy(order(sorting))
                .offset(page.offset())
                .limit(page.limit())
                .fetch(row -> new GoalId(row.value1()));
    }

    /** A stretch of a list. */
    record Page(int offset, int limit) {}

    /** In one walk along the goals. */
    GoalCounts counts(GoalSelection selection, LocalDate today) {
        Field<Boolean> open = field(scope(Scope.OPEN, today));
        Condition matching = matches(selection, today);
        Field<Integer> some = count().filterWhere(matching);
        Field<LocalDate> newest = max(GOAL_PROGRESS.DATA_ON).filterWhere(matching);
        Field<Integer> all = count();
        Tally tally = new Tally();
        sql.select(STATUS, open, some, newest, all)
                .from(GOAL)
                .leftJoin(GOAL_PROGRESS)
                .on(GOAL_PROGRESS.GOAL_ID.eq(GOAL.ID))
                .groupBy(STATUS, open)
                .forEach(row -> tally.add(new Group(
                        Status.valueOf(row.value1()), row.value2(), row.value3(), row.value4(), row.value5())));
        return tally.told();
    }

    private record Group(
            Status status,
            boolean isOpen,
            int matching,
            @Nullable LocalDate newest,
            int all) {}

    private static final class Tally {

        private final Map<Status, Long> byStatus = new TreeMap<>(Comparator.comparingInt(GoalOrder::rank));
        private @Nullable LocalDate newest;
        private long open;
        private long closed;

        void add(Group group) {
            if (group.matching() > 0) {
                byStatus.merge(group.status(), (long) group.matching(), Long::sum);
            }
            LocalDate known = group.newest();
            newest = newest == null || (known != null && known.isAfter(newest)) ? known : newest;
            open += group.isOpen() ? group.all() : 0;
            closed += group.isOpen() ? 0 : group.all();
        }

        GoalCounts told() {
            return new GoalCounts(Collections.unmodifiableMap(byStatus), newest, open, closed);
        }
    }

    /** Open goals without it, and the first few of them; empty where every goal has it. */
    Optional<GoalGap> gap(Lacking lacking, LocalDate today, int few) {
        Field<Integer> goals = count().over();
        List<GoalGap.Named> some = new ArrayList<>();
        int[] all = new int[1];
        sql.select(GOAL.ID, GOAL.TITLE, goals)
                .from(GOAL)
                .leftJoin(GOAL_PROGRESS)
                .on(GOAL_PROGRESS.GOAL_ID.eq(GOAL.ID))
                .where(
                        matches(GoalSelection.of(Scope.OPEN), today),
                        column(lacking).isNull())
                .orderBy(lower(GOAL.TITLE), GOAL.ID)
                .limit(few)
                .forEach(row -> {
                    some.add(new GoalGap.Named(new GoalId(row.value1()), row.value2()));
                    all[0] = row.value3();
                });
        return some.isEmpty() ? Optional.empty() : Optional.of(new GoalGap(lacking, all[0], List.copyOf(some)));
    }

    private static TableField<?, Long> column(Lacking lacking) {
        return switch (lacking) {
            case OBJECTIVE -> GOAL.OBJECTIVE_ID;
            case ACCOUNTABLE -> GOAL.ACCOUNTABLE_ID;
            case OWNER -> GOAL.OWNER_ID;
        };
    }

    private static Condition matches(GoalSelection selection, LocalDate today) {
        Condition condition = scope(selection.scope(), today);
        if (selection.status() != null) {
            condition = condition.and(STATUS.eq(selection.status().name()));
        }
        if (selection.channel() != null) {
            condition = condition.and(GOAL.CHANNEL_ID.eq(selection.channel().value()));
        }
        if (selection.owner() != null) {
            condition = condition.and(GOAL.OWNER_ID.eq(selection.owner().value()));
        }
        if (selection.objective() != null) {
            condition = condition.and(GOAL.OBJECTIVE_ID.eq(selection.objective().value()));
        }
        return condition.and(
                selection.text().isEmpty() ? noCondition() : GOAL.TITLE.containsIgnoreCase(selection.text()));
    }

    private static Condition scope(Scope scope, LocalDate today) {
        Condition stopped = GOAL.STATE.eq("STOPPED");
        Condition open = stopped.not().and(GOAL.DEADLINE_ON.ge(today).or(STATUS.eq(inline(Status.AWAITING.name()))));
        return switch (scope) {
            case OPEN -> open;
            case CLOSED -> open.not();
            case CURRENT -> open.or(stopped.not().and(GOAL.DEADLINE_ON.ge(today.minusDays(DAYS_AFTER_THE_END))));
        };
    }

    private static List<SortField<?>> order(GoalSorting sorting) {
        List<SortField<?>> order = new ArrayList<>();
        switch (sorting.grouping()) {
            case NONE -> {
                // one list
            }
            case OBJECTIVE -> {
                order.add(lower(OBJECTIVE.TITLE).asc().nullsLast());
                order.add(OBJECTIVE.ID.asc());
            }
            case CHANNEL -> order.add(CHANNEL.NAME_KEY.asc());
            case OWNER -> {
                order.add(lower(PERSON.NAME).asc().nullsLast());
                order.add(PERSON.ID.asc());
            }
            case STATUS -> order.add(RANK.asc());
        }
        Field<?> column = column(sorting.column());
        order.add((sorting.reversed() ? column.desc() : column.asc()).nullsLast());
        order.add(RANK.asc());
        order.add(GOAL.DEADLINE_ON.asc());
        order.add(lower(GOAL.TITLE).asc());
        order.add(GOAL.ID.asc());
        return order;
    }

    private static Field<?> column(GoalSorting.Column column) {
        return switch (column) {
            case TITLE -> lower(GOAL.TITLE);
            case STATUS -> RANK;
            case REACHED -> GOAL_PROGRESS.REACHED;
            case CHANNEL -> CHANNEL.NAME_KEY;
            case OWNER -> lower(PERSON.NAME);
            case DEADLINE -> GOAL.DEADLINE_ON;
        };
    }
}
