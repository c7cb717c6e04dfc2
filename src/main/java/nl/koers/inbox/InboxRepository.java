package nl.koers.inbox;

import static nl.koers.schema.Tables.INBOX_FILE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.inbox.InboxFile.State;
import nl.koers.schema.tables.records.InboxFileRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The ledger of files claimed from the inbox. Every change is to be committed before the file itself is moved or read. */
@Repository
class InboxRepository {

    private final DSLContext sql;

    InboxRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes that a file is about to be claimed. */
    void claim(InboxFile file, long size, Instant now) {
        sql.insertInto(INBOX_FILE)
                .set(INBOX_FILE.ID, file.id())
                .set(INBOX_FILE.FOLDER, file.folder())
                .set(INBOX_FILE.ORIGINAL_NAME, file.name())
                .set(INBOX_FILE.SIZE, size)
                .set(INBOX_FILE.MODIFIED_AT, file.modified())
                .set(INBOX_FILE.STATE, file.state().name())
                .set(INBOX_FILE.CLAIMED_AT, now)
                .execute();
    }

    /** Takes back a claim that came to nothing. */
    void release(String id) {
        sql.deleteFrom(INBOX_FILE).where(INBOX_FILE.ID.eq(id)).execute();
    }

    /** Counts one more attempt at these bytes, those under earlier claims of the same file included. */
    int attempt(InboxFile file, String sha256) {
        Condition sameFile = INBOX_FILE
                .FOLDER
                .eq(file.folder())
                .and(INBOX_FILE.ORIGINAL_NAME.eq(file.name()))
                .and(INBOX_FILE.SHA256.eq(sha256))
                .and(INBOX_FILE.STATE.eq(State.CLAIMED.name()));
        int before = sql.select(coalesce(max(INBOX_FILE.ATTEMPTS), val(0L)))
                .from(INBOX_FILE)
                .where(sameFile.or(INBOX_FILE.ID.eq(file.id())))
                .fetchSingle(record -> record.value1().intValue());
        sql.deleteFrom(INBOX_FILE)
                .where(sameFile.and(INBOX_FILE.ID.ne(file.id())))
                .execute();
        sql.update(INBOX_FILE)
                .set(INBOX_FILE.SHA256, sha256)
                .set(INBOX_FILE.ATTEMPTS, before + 1L)
                .where(INBOX_FILE.ID.eq(file.id()))
                .execute();
        return before + 1;
    }

    /** Takes back an attempt that failed for a reason outside the file. */
    void forgive(String id) {
        sql.update(INBOX_FILE)
                .set(INBOX_FILE.ATTEMPTS, INBOX_FILE.ATTEMPTS.minus(1))
                .where(INBOX_FILE.ID.eq(id).and(INBOX_FILE.ATTEMPTS.gt(0L)))
                .execute();
    }

    void imported(String id, ImportReport report, Instant now) {
        sql.update(INBOX_FILE)
                .set(INBOX_FILE.STATE, State.DONE.name())
                .set(INBOX_FILE.IMPORT_ID, report.id().value())
                .set(INBOX_FILE.IS_DUPLICATE, report.status() == ImportStatus.DUPLICATE)
                .set(INBOX_FILE.IS_OF_COSTS, report.isOfCosts())
                .set(INBOX_FILE.FINISHED_AT, now)
                .where(INBOX_FILE.ID.eq(id))
                .execute();
    }

    void quarantined(String id, String message, String shelf, Instant now) {
        sql.update(INBOX_FILE)
                .set(INBOX_FILE.STATE, State.QUARANTINED.name())
                .set(INBOX_FILE.MESSAGE, message)
                .set(INBOX_FILE.SHELF, shelf)
                .set(INBOX_FILE.FINISHED_AT, now)
                .where(INBOX_FILE.ID.eq(id))
                .execute();
    }

    /** It holds costs; that stays so, whatever else becomes of it in quarantine. */
    void ofCosts(String id) {
        sql.update(INBOX_FILE)
                .set(INBOX_FILE.IS_OF_COSTS, true)
                .where(INBOX_FILE.ID.eq(id))
                .execute();
    }

    /** Gives a quarantined file another chance, as if it had just been claimed; where it lies is still known. */
    boolean reopen(String id, String answer) {
        return sql.update(INBOX_FILE)
                        .set(INBOX_FILE.STATE, State.CLAIMED.name())
                        .set(INBOX_FILE.ATTEMPTS, 0L)
                        .set(INBOX_FILE.MESSAGE, "")
                        .set(INBOX_FILE.ANSWER, answer)
                        .setNull(INBOX_FILE.FINISHED_AT)
                        .where(INBOX_FILE.ID.eq(id), INBOX_FILE.STATE.eq(State.QUARANTINED.name()))
                        .execute()
                == 1;
    }

    void shelve(String id, String shelf) {
        sql.update(INBOX_FILE)
                .set(INBOX_FILE.SHELF, shelf)
                .where(INBOX_FILE.ID.eq(id))
                .execute();
    }

    /** Files that are to be fetched from quarantine. */
    List<InboxFile> toFetch() {
        return sql.selectFrom(INBOX_FILE)
                .where(INBOX_FILE.STATE.eq(State.CLAIMED.name()), INBOX_FILE.SHELF.ne(""))
                .fetch(InboxRepository::file);
    }

    /**
     * The newest first.
     *
     * @param withCosts those with costs as well, of which managers alone hear
     */
    List<Quarantined> quarantined(boolean withCosts) {
        return quarantined(Integer.MAX_VALUE, withCosts);
    }

    /** The same, at most so many. */
    List<Quarantined> quarantined(int limit, boolean withCosts) {
        return sql.selectFrom(INBOX_FILE)
                .where(INBOX_FILE.STATE.eq(State.QUARANTINED.name()))
                .and(withCosts ? noCondition() : INBOX_FILE.IS_OF_COSTS.isFalse())
                .orderBy(INBOX_FILE.FINISHED_AT.desc(), INBOX_FILE.ID)
                .limit(limit)
                .fetch(row -> new Quarantined(file(row), row.getFinishedAt()));
    }

    /** @param at when it was refused */
    record Quarantined(InboxFile file, Instant at) {}

    Optional<InboxFile> find(String id) {
        return sql.selectFrom(INBOX_FILE).where(INBOX_FILE.ID.eq(id)).fetchOptional(InboxRepository::file);
    }

    private static InboxFile file(InboxFileRecord row) {
        return new InboxFile(
                row.getId(),
                row.getFolder(),
                row.getOriginalName(),
                row.getModifiedAt(),
                Math.toIntExact(row.getAttempts()),
                State.valueOf(row.getState()),
                row.getMessage(),
                row.getShelf(),
                row.getAnswer(),
                row.getIsOfCosts());
    }
}
