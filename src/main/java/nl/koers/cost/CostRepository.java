package nl.koers.cost;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.koers.schema.Tables.COST_CHANGE;
import static nl.koers.schema.Tables.COST_ENTRY;
import static nl.koers.schema.Tables.COST_SHARE;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.goal.GoalId;
import nl.koers.schema.tables.records.CostChangeRecord;
import nl.koers.schema.tables.records.CostEntryRecord;
import nl.koers.snapshot.ImportId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Entries with their shares and their history. */
@Repository
class CostRepository {

    private final DSLContext sql;

    CostRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Every entry that one of the goals bears a part of, with all its shares, the newest day first. */
    List<CostEntry> bornBy(Collection<GoalId> goals) {
        List<Long> ids = goals.stream().map(GoalId::value).toList();
        return entries(
                COST_ENTRY.ID.in(select(COST_SHARE.ENTRY_ID).from(COST_SHARE).where(COST_SHARE.GOAL_ID.in(ids))));
    }

    Optional<CostEntry> byId(CostEntryId id) {
        return entries(COST_ENTRY.ID.eq(id.value())).stream().findFirst();
    }

    boolean isEmpty() {
        return !sql.fetchExists(COST_ENTRY);
    }

    CostEntryId insert(CostEntryData data, Instant now, String by) {
        CostEntryRecord row = sql.newRecord(COST_ENTRY);
        fill(row, data);
        row.setVersion(0L);
        row.setIsTakenBack(false);
        row.setWrittenAt(now);
        row.setWrittenBy(by);
        CostEntryId id = new CostEntryId(sql.insertInto(COST_ENTRY)
                .set(row)
                .returningResult(COST_ENTRY.ID)
                .fetchSingle(COST_ENTRY.ID));
        share(id, data.shares());
        return id;
    }

    /** @param line as it stood in the file */
    void cameWith(CostEntryId id, ImportId cause, String line) {
        sql.update(COST_ENTRY)
                .set(COST_ENTRY.IMPORT_ID, cause.value())
                .set(COST_ENTRY.IMPORT_LINE, line)
                .where(COST_ENTRY.ID.eq(id.value()))
                .execute();
    }

    /** What came with an import, also what was taken back since. */
    List<CostEntry> of(ImportId cause) {
        return entries(COST_ENTRY.IMPORT_ID.eq(cause.value()));
    }

    /** The lines of all files that count. */
    List<String> importedLines() {
        return sql.select(COST_ENTRY.IMPORT_LINE)
                .from(COST_ENTRY)
                .where(COST_ENTRY.IMPORT_ID.isNotNull(), COST_ENTRY.IMPORT_LINE.isNotNull())
                .fetch(COST_ENTRY.IMPORT_LINE);
    }

    /** The import was taken back: the same lines may come again. */
    void forgetLines(ImportId cause) {
        sql.update(COST_ENTRY)
                .setNull(COST_ENTRY.IMPORT_LINE)
                .where(COST_ENTRY.IMPORT_ID.eq(cause.value()))
                .execute();
    }

    /** Returns whether the version was still the one that was read. */
    boolean update(CostEntryId id, long version, CostEntryData data) {
        CostEntryRecord row = sql.newRecord(COST_ENTRY);
        fill(row, data);
        if (!put(id, version, row)) {
            return false;
        }
        sql.deleteFrom(COST_SHARE).where(COST_SHARE.ENTRY_ID.eq(id.value())).execute();
        share(id, data.shares());
        return true;
    }

    /** Returns whether the version was still the one that was read. */
    boolean takeBack(CostEntryId id, long version, boolean isTakenBack) {
        CostEntryRecord row = sql.newRecord(COST_ENTRY);
        row.setIsTakenBack(isTakenBack);
        return put(id, version, row);
    }

    void record(CostChange change) {
        CostChangeRecord row = sql.newRecord(COST_CHANGE);
        row.setEntryId(change.entry().value());
        row.setChangedAt(change.at());
        row.setChangedBy(change.by());
        row.setField(change.field());
        row.setOldValue(change.from());
        row.setNewValue(change.to());
        sql.insertInto(COST_CHANGE).set(row).execute();
    }

    /** Of the entries that the goal bears a part of, the newest first. */
    List<CostChange> history(GoalId goal) {
        return sql.select(COST_CHANGE.fields())
                .from(COST_CHANGE)
                .join(COST_SHARE)
                .on(COST_SHARE.ENTRY_ID.eq(COST_CHANGE.ENTRY_ID))
                .where(COST_SHARE.GOAL_ID.eq(goal.value()))
                .orderBy(COST_CHANGE.ID.desc())
                .fetch(row -> change(row.into(COST_CHANGE)));
    }

    private static CostChange change(CostChangeRecord row) {
        return new CostChange(
                new CostEntryId(row.getEntryId()),
                row.getChangedAt(),
                row.getChangedBy(),
                row.getField(),
                row.getOldValue(),
                row.getNewValue());
    }

    private boolean put(CostEntryId id, long version, CostEntryRecord row) {
        row.setVersion(version + 1);
        return sql.update(COST_ENTRY)
                        .set(row)
                        .where(COST_ENTRY.ID.eq(id.value()), COST_ENTRY.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private void share(CostEntryId id, List<CostShare> shares) {
        shares.forEach(share -> sql.insertInto(COST_SHARE)
                .set(COST_SHARE.ENTRY_ID, id.value())
                .set(COST_SHARE.GOAL_ID, share.goal().value())
                .set(COST_SHARE.BASIS_POINTS, (long) share.basisPoints())
                .execute());
    }

    private List<CostEntry> entries(Condition which) {
        Map<Long, List<CostShare>> shares = sql.select(COST_SHARE.ENTRY_ID, COST_SHARE.GOAL_ID, COST_SHARE.BASIS_POINTS)
                .from(COST_SHARE)
                .join(COST_ENTRY)
                .on(COST_ENTRY.ID.eq(COST_SHARE.ENTRY_ID))
                .where(which)
                .orderBy(COST_SHARE.GOAL_ID)
                .collect(groupingBy(
                        row -> row.value1(),
                        mapping(
                                row -> new CostShare(new GoalId(row.value2()), Math.toIntExact(row.value3())),
                                collectingAndThen(toList(), List::copyOf))));
        return sql.selectFrom(COST_ENTRY)
                .where(which)
                .orderBy(COST_ENTRY.SPENT_ON.desc(), COST_ENTRY.ID.desc())
                .fetch(row -> entry(row, shares.getOrDefault(row.getId(), List.of())));
    }

    private static void fill(CostEntryRecord row, CostEntryData data) {
        row.setSpentOn(data.on());
        row.setAmount(data.amount());
        row.setMinutes(data.minutes());
        row.setKind(data.kind().name());
        row.setNote(data.note());
    }

    private static CostEntry entry(CostEntryRecord row, List<CostShare> shares) {
        CostEntryData data = new CostEntryData(
                row.getSpentOn(),
                row.getAmount(),
                row.getMinutes(),
                CostKind.valueOf(row.getKind()),
                row.getNote(),
                shares);
        return new CostEntry(
                new CostEntryId(row.getId()),
                row.getVersion(),
                data,
                row.getIsTakenBack(),
                row.getWrittenAt(),
                row.getWrittenBy());
    }
}
