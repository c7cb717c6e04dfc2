package nl.koers.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.koers.schema.Tables.BUDGET_ROUND;
import static nl.koers.schema.Tables.FROZEN_ROUND;
import static nl.koers.schema.Tables.ROUND_DECISION;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.round.Round.Version;
import nl.koers.schema.tables.records.FrozenRoundRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Frozen versions. Rows are only added; triggers refuse everything else. */
@Repository
class FrozenRepository {

    private static final Field<Integer> DECIDED = field(select(countDistinct(ROUND_DECISION.ABOUT_ID))
            .from(ROUND_DECISION)
            .where(ROUND_DECISION.FROZEN_ID.eq(FROZEN_ROUND.ID), ROUND_DECISION.ABOUT.eq(Subject.Kind.GOAL.name())));

    private final DSLContext sql;

    FrozenRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A version as it was written down.
     *
     * @param id its key, for decisions
     */
    record Written(long id, Seal seal, String digest, String text) {}

    void insert(RoundId round, Seal seal, long goals, String text) {
        FrozenRoundRecord row = sql.newRecord(FROZEN_ROUND);
        row.setRoundId(round.value());
        row.setNumber((long) seal.version());
        row.setFrozenAt(seal.at());
        row.setFrozenBy(seal.by());
        row.setGoals(goals);
        row.setDigest(seal.digest(text));
        row.setReport(text);
        sql.insertInto(FROZEN_ROUND).set(row).execute();
    }

    Optional<Written> find(RoundId round, int version) {
        return sql.select(FROZEN_ROUND.fields())
                .select(BUDGET_ROUND.NAME)
                .from(FROZEN_ROUND)
                .join(BUDGET_ROUND)
                .on(BUDGET_ROUND.ID.eq(FROZEN_ROUND.ROUND_ID))
                .where(FROZEN_ROUND.ROUND_ID.eq(round.value()), FROZEN_ROUND.NUMBER.eq((long) version))
                .fetchOptional(row -> new Written(
                        row.get(FROZEN_ROUND.ID),
                        new Seal(
                                row.get(BUDGET_ROUND.NAME),
                                version,
                                row.get(FROZEN_ROUND.FROZEN_AT),
                                row.get(FROZEN_ROUND.FROZEN_BY)),
                        row.get(FROZEN_ROUND.DIGEST),
                        row.get(FROZEN_ROUND.REPORT)));
    }

    /** 0 while nothing was frozen. */
    int newest(RoundId round) {
        Long newest = sql.select(max(FROZEN_ROUND.NUMBER))
                .from(FROZEN_ROUND)
                .where(FROZEN_ROUND.ROUND_ID.eq(round.value()))
                .fetchOne(row -> row.value1());
        return newest == null ? 0 : newest.intValue();
    }

    /**
     * Of each round the newest first.
     *
     * @param which on rounds
     */
    Map<Long, List<Version>> versions(Condition which) {
        return sql
                .select(FROZEN_ROUND.ROUND_ID, FROZEN_ROUND.NUMBER)
                .select(FROZEN_ROUND.FROZEN_AT, FROZEN_ROUND.FROZEN_BY, FROZEN_ROUND.GOALS, DECIDED)
                .from(FROZEN_ROUND)
                .join(BUDGET_ROUND)
                .on(BUDGET_ROUND.ID.eq(FROZEN_ROUND.ROUND_ID))
                .where(which)
                .orderBy(FROZEN_ROUND.NUMBER.desc())
                .fetch(row -> row)
                .stream()
                .collect(groupingBy(
                        row -> row.get(FROZEN_ROUND.ROUND_ID),
                        mapping(
                                row -> new Version(
                                        row.get(FROZEN_ROUND.NUMBER).intValue(),
                                        row.get(FROZEN_ROUND.FROZEN_AT),
                                        row.get(FROZEN_ROUND.FROZEN_BY),
                                        row.get(FROZEN_ROUND.GOALS).intValue(),
                                        row.get(DECIDED)),
                                toList())));
    }

    /** The newest first. */
    List<Version> versions(RoundId round) {
        return versions(BUDGET_ROUND.ID.eq(round.value())).getOrDefault(round.value(), List.of());
    }
}
