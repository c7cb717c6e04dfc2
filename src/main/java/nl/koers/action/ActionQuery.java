package nl.koers.action;

import static nl.koers.schema.Tables.BUDGET_ROUND;
import static nl.koers.schema.Tables.CHECK_IN;
import static nl.koers.schema.Tables.FROZEN_ROUND;
import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.GOAL_ACCEPTANCE;
import static nl.koers.schema.Tables.GOAL_PROGRESS;
import static nl.koers.schema.Tables.GOAL_STATUS_CHANGE;
import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.PERSON;
import static nl.koers.schema.Tables.ROUND_DECISION;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.cost.CostFiles;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.progress.Status;
import nl.koers.schema.tables.FrozenRound;
import nl.koers.schema.tables.ImportFile;
import nl.koers.schema.tables.Person;
import nl.koers.snapshot.ImportId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The facts that the rules need, each in one statement, for one person. */
@Repository
class ActionQuery {

    private static final Person OWNER = PERSON.as("owner");
    private static final Person ACCOUNTABLE = PERSON.as("accountable");
    private static final Field<LocalDate> CHECKED_ON =
            field(select(max(CHECK_IN.CHECKED_ON)).from(CHECK_IN).where(CHECK_IN.GOAL_ID.eq(GOAL.ID)));
    private static final Field<Instant> STATUS_AT = field(select(max(GOAL_STATUS_CHANGE.CHANGED_AT))
            .from(GOAL_STATUS_CHANGE)
            .where(GOAL_STATUS_CHANGE.GOAL_ID.eq(GOAL.ID)));

    private final DSLContext sql;

    ActionQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** A file that was refused. */
    record Refused(ImportId id, String name, Instant at) {}

    /** Frozen rounds of late with goals about which nobody decided on the newest version. */
    List<Action> undecided(LocalDate today, ZoneId zone) {
        FrozenRound newer = FROZEN_ROUND.as("newer");
        Field<Integer> decided = field(select(countDistinct(ROUND_DECISION.ABOUT_ID))
                .from(ROUND_DECISION)
                .where(ROUND_DECISION.FROZEN_ID.eq(FROZEN_ROUND.ID), ROUND_DECISION.ABOUT.eq("GOAL")));
        Instant oldest =
                today.minusDays(GoalDuties.LOOK_BACK_DAYS).atStartOfDay(zone).toInstant();
        return sql.select(BUDGET_ROUND.ID, BUDGET_ROUND.NAME, FROZEN_ROUND.FROZEN_AT, FROZEN_ROUND.GOALS, decided)
                .from(FROZEN_ROUND)
                .join(BUDGET_ROUND)
                .on(BUDGET_ROUND.ID.eq(FROZEN_ROUND.ROUND_ID))
                .where(
                        FROZEN_ROUND.FROZEN_AT.ge(oldest),
                        FROZEN_ROUND.GOALS.gt(decided.cast(Long.class)),
                        notExists(selectOne()
                                .from(newer)
                                .where(newer.ROUND_ID.eq(FROZEN_ROUND.ROUND_ID), newer.NUMBER.gt(FROZEN_ROUND.NUMBER))))
                .fetch(row -> {
                    LocalDate since = day(row.get(FROZEN_ROUND.FROZEN_AT), zone);
                    boolean isPatient = since.plusDays(GoalDuties.PATIENCE_DAYS).isAfter(today);
                    return new Action.AboutRound(
                            isPatient ? Urgency.THIS_WEEK : Urgency.NOW,
                            since,
                            row.get(BUDGET_ROUND.ID),
                            row.get(BUDGET_ROUND.NAME),
                            row.get(FROZEN_ROUND.GOALS).intValue() - row.get(decided));
                });
    }

    /** Goals that the person carries out or answers for, stopped ones and those that ended before {@code since} aside. */
    List<GoalFacts> goalsOf(PersonId person, LocalDate since, ZoneId zone) {
        return goals(GOAL.OWNER_ID.eq(person.value()).or(GOAL.ACCOUNTABLE_ID.eq(person.value())), since, zone);
    }

    /**
     * Goals that somebody carries out and that this person answers for; where nobody does, all of them.
     *
     * @param accountable null for goals for which nobody answers
     */
    List<GoalFacts> answeredForBy(@Nullable PersonId accountable, LocalDate since, ZoneId zone) {
        Condition answers =
                accountable == null ? GOAL.ACCOUNTABLE_ID.isNull() : GOAL.ACCOUNTABLE_ID.eq(accountable.value());
        return goals(answers.and(GOAL.OWNER_ID.isNotNull()), since, zone);
    }

    private List<GoalFacts> goals(Condition whose, LocalDate since, ZoneId zone) {
        return sql.select(GOAL.ID, GOAL.TITLE, GOAL.CHANNEL_ID, GOAL.STATE, GOAL.START_ON, GOAL.DEADLINE_ON)
                .select(GOAL.CREATED_AT, GOAL.OWNER_ID, GOAL.ACCOUNTABLE_ID)
                .select(OWNER.NAME, ACCOUNTABLE.NAME)
                .select(GOAL_ACCEPTANCE.STATE, GOAL_ACCEPTANCE.SAID_AT, GOAL_ACCEPTANCE.SAID_BY, GOAL_ACCEPTANCE.REASON)
                .select(GOAL_PROGRESS.STATUS, GOAL_PROGRESS.IS_STALE, GOAL_PROGRESS.DATA_ON)
                .select(CHECKED_ON, STATUS_AT)
                .from(GOAL)
                .leftJoin(OWNER)
                .on(OWNER.ID.eq(GOAL.OWNER_ID))
                .leftJoin(ACCOUNTABLE)
                .on(ACCOUNTABLE.ID.eq(GOAL.ACCOUNTABLE_ID))
                .leftJoin(GOAL_ACCEPTANCE)
                .on(GOAL_ACCEPTANCE.GOAL_ID.eq(GOAL.ID), GOAL_ACCEPTANCE.IS_CURRENT.isTrue())
                .leftJoin(GOAL_PROGRESS)
                .on(GOAL_PROGRESS.GOAL_ID.eq(GOAL.ID))
                .where(whose, GOAL.STATE.ne(GoalState.STOPPED.name()), GOAL.DEADLINE_ON.ge(since))
                .orderBy(GOAL.ID)
                .fetch(row -> facts(row, zone));
    }

    /**
     * Files that somebody of this name dropped and that were refused, unless one of the same name did better since.
     *
     * @param withCosts those with costs as well, of which managers alone hear
     */
    List<Refused> refused(String name, Instant since, int limit, boolean withCosts) {
        ImportFile later = IMPORT_FILE.as("later");
        return sql.select(IMPORT_FILE.ID, IMPORT_FILE.ORIGINAL_NAME, IMPORT_FILE.FINISHED_AT)
                .from(IMPORT_FILE)
                .where(
                        IMPORT_FILE.IMPORTED_BY.eq(name),
                        IMPORT_FILE.STATE.eq(inline("REFUSED")),
                        IMPORT_FILE.WAY.eq("BROWSER"),
                        IMPORT_FILE.STARTED_AT.ge(since),
                        withCosts ? noCondition() : IMPORT_FILE.PROFILE.ne(CostFiles.PROFILE),
                        notExists(selectOne()
                                .from(later)
                                .where(
                                        later.STARTED_AT.ge(IMPORT_FILE.STARTED_AT),
                                        later.ID.gt(IMPORT_FILE.ID),
                                        later.ORIGINAL_NAME.eq(IMPORT_FILE.ORIGINAL_NAME),
                                        later.STATE.eq("DONE").or(later.IMPORTED_BY.eq(name)))))
                .orderBy(IMPORT_FILE.STARTED_AT.desc())
                .limit(limit)
                .fetch(row -> new Refused(new ImportId(row.value1()), row.value2(), row.value3()));
    }

    /** Those of the pages that are the business of somebody who carries out a goal on them. */
    Set<ChannelId> cared(Collection<ChannelId> pages, LocalDate today) {
        return Set.copyOf(sql.selectDistinct(GOAL.CHANNEL_ID)
                .from(GOAL)
                .where(
                        GOAL.CHANNEL_ID.in(pages.stream().map(ChannelId::value).toList()),
                        GOAL.OWNER_ID.isNotNull(),
                        GOAL.STATE.ne(GoalState.STOPPED.name()),
                        GOAL.DEADLINE_ON.ge(today))
                .fetch(row -> new ChannelId(row.value1())));
    }

    private static GoalFacts facts(Record row, ZoneId zone) {
        Instant statusAt = row.get(STATUS_AT);
        return new GoalFacts(
                new GoalId(row.get(GOAL.ID)),
                row.get(GOAL.TITLE),
                new ChannelId(row.get(GOAL.CHANNEL_ID)),
                GoalState.valueOf(row.get(GOAL.STATE)),
                row.get(GOAL.START_ON),
                row.get(GOAL.DEADLINE_ON),
                day(row.get(GOAL.CREATED_AT), zone),
                someone(row.get(GOAL.OWNER_ID), row.get(OWNER.NAME)),
                someone(row.get(GOAL.ACCOUNTABLE_ID), row.get(ACCOUNTABLE.NAME)),
                agreement(row, zone),
                row.get(GOAL_PROGRESS.STATUS) == null
                        ? Status.NOT_STARTED
                        : Status.valueOf(row.get(GOAL_PROGRESS.STATUS)),
                statusAt == null ? null : day(statusAt, zone),
                Boolean.TRUE.equals(row.get(GOAL_PROGRESS.IS_STALE)),
                row.get(GOAL_PROGRESS.DATA_ON),
                row.get(CHECKED_ON));
    }

    private static GoalFacts.@Nullable Someone someone(@Nullable Long id, @Nullable String name) {
        return id == null || name == null ? null : new GoalFacts.Someone(new PersonId(id), name);
    }

    private static GoalFacts.@Nullable Agreement agreement(Record row, ZoneId zone) {
        String state = row.get(GOAL_ACCEPTANCE.STATE);
        return state == null
                ? null
                : new GoalFacts.Agreement(
                        Acceptance.State.valueOf(state),
                        day(row.get(GOAL_ACCEPTANCE.SAID_AT), zone),
                        row.get(GOAL_ACCEPTANCE.SAID_BY),
                        row.get(GOAL_ACCEPTANCE.REASON));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
