package nl.koers.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.koers.schema.Tables.BUDGET_ROUND;
import static nl.koers.schema.Tables.BUDGET_ROUND_OBJECTIVE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.objective.ObjectiveId;
import nl.koers.round.Round.Version;
import nl.koers.schema.tables.records.BudgetRoundRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rounds with the objectives that were chosen, what was changed in them and who looked at them. */
@Repository
class RoundRepository {

    private final DSLContext sql;
    private final FrozenRepository frozen;

    RoundRepository(DSLContext sql, FrozenRepository frozen) {
        this.sql = sql;
        this.frozen = frozen;
    }

    /** The latest period first. */
    List<Round> all() {
        return rounds(DSL.noCondition());
    }

    Optional<Round> byId(RoundId id) {
        return rounds(BUDGET_ROUND.ID.eq(id.value())).stream().findFirst();
    }

    RoundId insert(RoundData data, Instant now, String by) {
        BudgetRoundRecord row = sql.newRecord(BUDGET_ROUND);
        fill(row, data);
        row.setVersion(0L);
        row.setIsExample(false);
        row.setCreatedAt(now);
        row.setCreatedBy(by);
        RoundId id = new RoundId(sql.insertInto(BUDGET_ROUND)
                .set(row)
                .returningResult(BUDGET_ROUND.ID)
                .fetchSingle(BUDGET_ROUND.ID));
        choose(id, data);
        return id;
    }

    /** Returns whether the version was still the one that was read. */
    boolean update(RoundId id, long version, RoundData data) {
        BudgetRoundRecord row = sql.newRecord(BUDGET_ROUND);
        fill(row, data);
        row.setIsExample(false);
        if (!put(id, version, row)) {
            return false;
        }
        sql.deleteFrom(BUDGET_ROUND_OBJECTIVE)
                .where(BUDGET_ROUND_OBJECTIVE.ROUND_ID.eq(id.value()))
                .execute();
        choose(id, data);
        return true;
    }

    /** One version on, with nothing changed; returns whether the version was still the one that was read. */
    boolean touch(RoundId id, long version) {
        BudgetRoundRecord row = sql.newRecord(BUDGET_ROUND);
        row.setIsExample(false);
        return put(id, version, row);
    }

    /** It is the example's, until somebody makes it their own. */
    void mark(RoundId id) {
        sql.update(BUDGET_ROUND)
                .set(BUDGET_ROUND.IS_EXAMPLE, true)
                .where(BUDGET_ROUND.ID.eq(id.value()))
                .execute();
    }

    /** It belongs to nobody's example any more. */
    void own(RoundId id) {
        sql.update(BUDGET_ROUND)
                .set(BUDGET_ROUND.IS_EXAMPLE, false)
                .where(BUDGET_ROUND.ID.eq(id.value()), BUDGET_ROUND.IS_EXAMPLE.isTrue())
                .execute();
    }

    /** Returns whether the version was still the one that was read. */
    boolean delete(RoundId id, long version) {
        return sql.deleteFrom(BUDGET_ROUND)
                        .where(BUDGET_ROUND.ID.eq(id.value()), BUDGET_ROUND.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private boolean put(RoundId id, long version, BudgetRoundRecord row) {
        row.setVersion(version + 1);
        return sql.update(BUDGET_ROUND)
                        .set(row)
                        .where(BUDGET_ROUND.ID.eq(id.value()), BUDGET_ROUND.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private void choose(RoundId id, RoundData data) {
        data.objectives().stream()
                .distinct()
                .forEach(objective -> sql.insertInto(BUDGET_ROUND_OBJECTIVE)
                        .set(BUDGET_ROUND_OBJECTIVE.ROUND_ID, id.value())
                        .set(BUDGET_ROUND_OBJECTIVE.OBJECTIVE_ID, objective.value())
                        .execute());
    }

    private List<Round> rounds(Condition which) {
        Map<Long, List<ObjectiveId>> chosen = sql.select(
                        BUDGET_ROUND_OBJECTIVE.ROUND_ID, BUDGET_ROUND_OBJECTIVE.OBJECTIVE_ID)
                .from(BUDGET_ROUND_OBJECTIVE)
                .join(BUDGET_ROUND)
                .on(BUDGET_ROUND.ID.eq(BUDGET_ROUND_OBJECTIVE.ROUND_ID))
                .where(which)
                .orderBy(BUDGET_ROUND_OBJECTIVE.OBJECTIVE_ID)
                .collect(groupingBy(row -> row.value1(), mapping(row -> new ObjectiveId(row.value2()), toList())));
        Map<Long, List<Version>> versions = frozen.versions(which);
        return sql.selectFrom(BUDGET_ROUND)
                .where(which)
                .orderBy(BUDGET_ROUND.LAST_ON.desc(), BUDGET_ROUND.ID.desc())
                .fetch(row -> round(
                        row,
                        chosen.getOrDefault(row.getId(), List.of()),
                        versions.getOrDefault(row.getId(), List.of()).stream()
                                .findFirst()
                                .orElse(null)));
    }

    private static Round round(BudgetRoundRecord row, List<ObjectiveId> chosen, @Nullable Version newest) {
        RoundData data = new RoundData(row.getName(), row.getFirstOn(), row.getLastOn(), row.getIsEverything(), chosen);
        return new Round(
                new RoundId(row.getId()), row.getVersion(), data, row.getCreatedAt(), row.getCreatedBy(), newest);
    }

    private static void fill(BudgetRoundRecord row, RoundData data) {
        row.setName(data.name());
        row.setFirstOn(data.from());
        row.setLastOn(data.to());
        row.setIsEverything(data.everything());
    }
}
