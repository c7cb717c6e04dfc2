package nl.koers.demo;

import static nl.koers.schema.Tables.ANNOTATION;
import static nl.koers.schema.Tables.BUDGET_ROUND;
import static nl.koers.schema.Tables.BUDGET_ROUND_OBJECTIVE;
import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.CHECK_IN;
import static nl.koers.schema.Tables.COST_ENTRY;
import static nl.koers.schema.Tables.COST_SHARE;
import static nl.koers.schema.Tables.EXAMPLE_PART;
import static nl.koers.schema.Tables.GOAL;
import static nl.koers.schema.Tables.GOAL_ACCEPTANCE;
import static nl.koers.schema.Tables.GOAL_BUDGET;
import static nl.koers.schema.Tables.IMPORT_SERIES;
import static nl.koers.schema.Tables.OBJECTIVE;
import static nl.koers.schema.Tables.PERSON;
import static nl.koers.schema.Tables.POST_PLAN;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SOURCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import nl.koers.demo.ExampleRemoved.Kept;
import nl.koers.demo.ExampleRemoved.Kind;
import nl.koers.demo.ExampleRemoved.Use;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/**
 * Which things of the example somebody uses: those that something refers to that is not the example's. Every table that
 * can refer to a goal, an objective, a page or a person is asked here.
 */
@Repository
class ExampleUseQuery {

    private final DSLContext sql;

    ExampleUseQuery(DSLContext sql) {
        this.sql = sql;
    }

    /** A thing of the example that is used, with the line that remembers it. */
    record Used(long part, Kept kept) {}

    /** As things stand now; a thing with several uses comes several times. */
    List<Used> find() {
        List<Used> found = new ArrayList<>();
        goals(found);
        objectives(found);
        pages(found);
        people(found);
        return found;
    }

    private void goals(List<Used> found) {
        Things goals = new Things(found, Kind.GOAL, EXAMPLE_PART.GOAL_ID.eq(GOAL.ID), GOAL, GOAL.TITLE);
        goals.used(Use.CHANGED, GOAL.VERSION.gt(0L));
        goals.used(
                Use.CHECK_IN, CHECK_IN, CHECK_IN.GOAL_ID.eq(GOAL.ID).and(own(EXAMPLE_PART.CHECK_IN_ID, CHECK_IN.ID)));
        goals.used(
                Use.NOTE,
                ANNOTATION,
                ANNOTATION.GOAL_ID.eq(GOAL.ID).and(own(EXAMPLE_PART.ANNOTATION_ID, ANNOTATION.ID)));
        goals.used(
                Use.ANSWER,
                GOAL_ACCEPTANCE,
                GOAL_ACCEPTANCE
                        .GOAL_ID
                        .eq(GOAL.ID)
                        .and(GOAL_ACCEPTANCE.REASON.ne(""))
                        .and(own(EXAMPLE_PART.ACCEPTANCE_ID, GOAL_ACCEPTANCE.ID)));
        goals.used(
                Use.COST,
                exists(selectOne()
                                .from(COST_SHARE)
                                .join(COST_ENTRY)
                                .on(COST_ENTRY.ID.eq(COST_SHARE.ENTRY_ID))
                                .where(COST_SHARE.GOAL_ID.eq(GOAL.ID))
                                .and(COST_ENTRY.IS_EXAMPLE.isFalse().or(COST_ENTRY.VERSION.gt(0L))))
                        .or(exists(selectOne()
                                .from(GOAL_BUDGET)
                                .where(GOAL_BUDGET.GOAL_ID.eq(GOAL.ID), GOAL_BUDGET.IS_EXAMPLE.isFalse()))));
    }

    private void objectives(List<Used> found) {
        Things chain = new Things(
                found, Kind.OBJECTIVE, EXAMPLE_PART.OBJECTIVE_ID.eq(OBJECTIVE.ID), OBJECTIVE, OBJECTIVE.TITLE);
        chain.used(Use.CHANGED, OBJECTIVE.VERSION.gt(0L));
        chain.used(Use.GOAL, GOAL, GOAL.OBJECTIVE_ID.eq(OBJECTIVE.ID).and(own(EXAMPLE_PART.GOAL_ID, GOAL.ID)));
        var below = OBJECTIVE.as("below");
        chain.used(Use.BELOW, below, below.PARENT_ID.eq(OBJECTIVE.ID).and(own(EXAMPLE_PART.OBJECTIVE_ID, below.ID)));
        chain.used(Use.PLAN, POST_PLAN, POST_PLAN.OBJECTIVE_ID.eq(OBJECTIVE.ID).andNot(POST_PLAN.IS_EXAMPLE));
        chain.used(
                Use.ROUND,
                BUDGET_ROUND_OBJECTIVE.join(BUDGET_ROUND).on(BUDGET_ROUND.ID.eq(BUDGET_ROUND_OBJECTIVE.ROUND_ID)),
                BUDGET_ROUND_OBJECTIVE.OBJECTIVE_ID.eq(OBJECTIVE.ID).and(BUDGET_ROUND.IS_EXAMPLE.isFalse()));
    }

    private void pages(List<Used> found) {
        Things pages = new Things(found, Kind.PAGE, EXAMPLE_PART.CHANNEL_ID.eq(CHANNEL.ID), CHANNEL, CHANNEL.NAME);
        pages.used(Use.GOAL, GOAL, GOAL.CHANNEL_ID.eq(CHANNEL.ID).and(own(EXAMPLE_PART.GOAL_ID, GOAL.ID)));
        pages.used(
                Use.FIGURES,
                SERIES.join(IMPORT_SERIES).on(IMPORT_SERIES.SERIES_ID.eq(SERIES.ID)),
                SERIES.CHANNEL_ID.eq(CHANNEL.ID).and(own(EXAMPLE_PART.IMPORT_ID, IMPORT_SERIES.IMPORT_ID)));
        pages.used(
                Use.NOTE,
                ANNOTATION,
                ANNOTATION.CHANNEL_ID.eq(CHANNEL.ID).and(own(EXAMPLE_PART.ANNOTATION_ID, ANNOTATION.ID)));
        pages.used(Use.SOURCE, SOURCE, SOURCE.CHANNEL_ID.eq(CHANNEL.ID));
        pages.used(Use.CHANGED, CHANNEL.VERSION.gt(0L));
    }

    private void people(List<Used> found) {
        Things people = new Things(found, Kind.PERSON, EXAMPLE_PART.PERSON_ID.eq(PERSON.ID), PERSON, PERSON.NAME);
        Condition theirs = GOAL.OWNER_ID.eq(PERSON.ID).or(GOAL.ACCOUNTABLE_ID.eq(PERSON.ID));
        people.used(Use.GOAL, GOAL, theirs.and(own(EXAMPLE_PART.GOAL_ID, GOAL.ID)));
        people.used(
                Use.GOAL,
                GOAL_ACCEPTANCE,
                GOAL_ACCEPTANCE.ACCOUNTABLE_ID.eq(PERSON.ID).and(own(EXAMPLE_PART.GOAL_ID, GOAL_ACCEPTANCE.GOAL_ID)));
        people.used(
                Use.CHECK_IN,
                CHECK_IN,
                CHECK_IN.WRITTEN_BY_ID.eq(PERSON.ID).and(own(EXAMPLE_PART.CHECK_IN_ID, CHECK_IN.ID)));
        people.used(Use.LET_IN, PERSON.IS_ENABLED.isTrue().or(PERSON.PASSWORD_HASH.isNotNull()));
    }

    /** Whether the thing with this number is not the example's. */
    private static Condition own(TableField<?, Long> remembered, Field<Long> id) {
        return notExists(selectOne().from(EXAMPLE_PART).where(remembered.eq(id)));
    }

    /** The example's things of one kind, and which of them are used for what. */
    private final class Things {

        private final List<Used> found;
        private final Kind kind;
        /** From the line that remembers it to the thing. */
        private final Condition link;

        private final Table<?> things;
        private final Field<String> name;

        Things(List<Used> found, Kind kind, Condition link, Table<?> things, Field<String> name) {
            this.found = found;
            this.kind = kind;
            this.link = link;
            this.things = things;
            this.name = name;
        }

        void used(Use use, Table<?> user, Condition refers) {
            used(use, exists(selectOne().from(user).where(refers)));
        }

        void used(Use use, Condition used) {
            sql.select(EXAMPLE_PART.ID, name)
                    .from(EXAMPLE_PART)
                    .join(things)
                    .on(link)
                    .where(used)
                    .orderBy(EXAMPLE_PART.ID)
                    .forEach(row -> found.add(new Used(row.value1(), new Kept(kind, row.value2(), use))));
        }
    }
}
