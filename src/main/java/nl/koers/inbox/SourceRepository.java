package nl.koers.inbox;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.INBOX_FILE;
import static nl.koers.schema.Tables.SOURCE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.channel.ChannelId;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.inbox.InboxFile.State;
import nl.koers.inbox.SourceStanding.LastFile;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.schema.tables.records.SourceRecord;
import nl.koers.snapshot.ImportId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sources, and what their files tell of them. */
@Repository
class SourceRepository {

    private static final Condition DONE = IMPORT_FILE.STATE.eq(inline(ImportStatus.DONE.name()));
    /** By the imports of its own files: the end of an index. */
    private static final Field<LocalDate> COVERED = field(
            select(max(IMPORT_FILE.LAST_ON)).from(IMPORT_FILE).where(DONE, IMPORT_FILE.INBOX_FOLDER.eq(SOURCE.FOLDER)));
    /** By imports that already had what its files brought; such files are few. */
    private static final Field<LocalDate> COVERED_BEFORE = field(select(max(IMPORT_FILE.LAST_ON))
            .from(INBOX_FILE)
            .join(IMPORT_FILE)
            .on(IMPORT_FILE.ID.eq(INBOX_FILE.IMPORT_ID), DONE)
            .where(INBOX_FILE.FOLDER.eq(SOURCE.FOLDER), INBOX_FILE.IS_DUPLICATE.eq(inline(true))));

    private final DSLContext sql;

    SourceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What the files of a folder tell; null where none does. */
    record Facts(
            @Nullable LastFile lastFile,
            @Nullable Instant lastImportAt,
            @Nullable LocalDate coveredUpTo) {

        static final Facts NONE = new Facts(null, null, null);
    }

    Set<String> folders() {
        return sql.select(SOURCE.FOLDER).from(SOURCE).fetchSet(SOURCE.FOLDER);
    }

    /** The inbox itself first, then by folder. */
    List<Source> all() {
        return sql.selectFrom(SOURCE).orderBy(SOURCE.FOLDER.collate("nocase")).fetch(SourceRepository::source);
    }

    Optional<Source> byId(SourceId id) {
        return sql.selectFrom(SOURCE).where(SOURCE.ID.eq(id.value())).fetchOptional(SourceRepository::source);
    }

    Optional<Source> byFolder(String folder) {
        return sql.selectFrom(SOURCE).where(SOURCE.FOLDER.eq(folder)).fetchOptional(SourceRepository::source);
    }

    /** Returns whether the folder was not a source yet. */
    boolean insert(String folder, SourceData data, Instant now) {
        SourceRecord row = filled(data);
        row.setFolder(folder);
        row.setCreatedAt(now);
        return sql.insertInto(SOURCE).set(row).onConflictDoNothing().execute() == 1;
    }

    /** Returns whether the version was still the one that was read. */
    boolean update(SourceId id, long version, SourceData data) {
        SourceRecord row = filled(data);
        row.setVersion(version + 1);
        return sql.update(SOURCE)
                        .set(row)
                        .where(SOURCE.ID.eq(id.value()), SOURCE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void delete(SourceId id) {
        sql.deleteFrom(SOURCE).where(SOURCE.ID.eq(id.value())).execute();
    }

    /**
     * By folder; folders without a file are absent.
     *
     * @param withCosts whether the last file may be one with costs, of which managers alone hear
     */
    Map<String, Facts> facts(boolean withCosts) {
        Map<String, LastFile> last = lastFiles(withCosts);
        Map<String, Facts> facts = new HashMap<>();
        last.forEach((folder, file) -> facts.put(folder, new Facts(file, null, null)));
        sql.select(SOURCE.FOLDER, lastImport(), COVERED, COVERED_BEFORE)
                .from(SOURCE)
                .forEach(row -> {
                    String folder = row.value1();
                    if (row.value2() != null) {
                        LocalDate covered = later(row.value3(), row.value4());
                        facts.put(folder, new Facts(last.get(folder), row.value2(), covered));
                    }
                });
        return facts;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /** A few steps back in the index: over the files after the last one whose figures stand. Costs are no figures. */
    private static Field<Instant> lastImport() {
        nl.koers.schema.tables.InboxFile file = INBOX_FILE.as("done");
        return field(select(file.FINISHED_AT)
                .from(file)
                .join(IMPORT_FILE)
                .on(IMPORT_FILE.ID.eq(file.IMPORT_ID), IMPORT_FILE.STATE.eq(inline(ImportStatus.DONE.name())))
                .where(
                        file.FOLDER.eq(SOURCE.FOLDER),
                        file.STATE.eq(inline(State.DONE.name())),
                        file.IS_OF_COSTS.isFalse())
                .orderBy(file.FINISHED_AT.desc())
                .limit(1));
    }

    /** One step into the index for each source, however many files there were. */
    private Map<String, LastFile> lastFiles(boolean withCosts) {
        nl.koers.schema.tables.InboxFile file = INBOX_FILE.as("file");
        Field<String> newest = field(select(file.ID)
                .from(file)
                .where(
                        file.FOLDER.eq(SOURCE.FOLDER),
                        file.FINISHED_AT.isNotNull(),
                        withCosts ? noCondition() : file.IS_OF_COSTS.isFalse())
                .orderBy(file.FINISHED_AT.desc(), file.CLAIMED_AT.desc(), file.ID)
                .limit(1));
        return sql.select(
                        INBOX_FILE.FOLDER,
                        INBOX_FILE.ORIGINAL_NAME,
                        INBOX_FILE.FINISHED_AT,
                        INBOX_FILE.STATE,
                        INBOX_FILE.IS_DUPLICATE,
                        INBOX_FILE.IMPORT_ID)
                .from(SOURCE)
                .join(INBOX_FILE)
                .on(INBOX_FILE.ID.eq(newest))
                .fetchMap(
                        row -> row.get(INBOX_FILE.FOLDER),
                        row -> new LastFile(
                                row.get(INBOX_FILE.ORIGINAL_NAME),
                                row.get(INBOX_FILE.FINISHED_AT),
                                status(State.valueOf(row.get(INBOX_FILE.STATE)), row.get(INBOX_FILE.IS_DUPLICATE)),
                                importId(row.get(INBOX_FILE.IMPORT_ID))));
    }

    private static ImportStatus status(State state, boolean duplicate) {
        if (state == State.QUARANTINED) {
            return ImportStatus.REFUSED;
        }
        return duplicate ? ImportStatus.DUPLICATE : ImportStatus.DONE;
    }

    private static @Nullable ImportId importId(@Nullable Long id) {
        return id == null ? null : new ImportId(id);
    }

    private SourceRecord filled(SourceData data) {
        SourceRecord row = sql.newRecord(SOURCE);
        row.setChannelId(data.channel() == null ? null : data.channel().value());
        row.setProfile(data.profile());
        row.setCadenceDays((long) data.cadenceDays());
        row.setDateOrder(data.dateOrder() == null ? null : data.dateOrder().name());
        row.setDecimalSign(data.decimal() == null ? null : data.decimal().name());
        row.setEncoding(data.encoding());
        row.setAccount(data.account());
        row.setIsSkippingBadRows(data.skipsBadRows());
        return row;
    }

    private static Source source(SourceRecord row) {
        String order = row.getDateOrder();
        String decimal = row.getDecimalSign();
        SourceData data = new SourceData(
                row.getChannelId() == null ? null : new ChannelId(row.getChannelId()),
                row.getProfile(),
                Math.toIntExact(row.getCadenceDays()),
                order == null ? null : DateOrder.valueOf(order),
                decimal == null ? null : DecimalSign.valueOf(decimal),
                row.getEncoding(),
                row.getAccount(),
                row.getIsSkippingBadRows());
        return new Source(new SourceId(row.getId()), row.getVersion(), row.getFolder(), data, row.getCreatedAt());
    }
}
