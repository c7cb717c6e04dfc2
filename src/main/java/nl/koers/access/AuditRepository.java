package nl.koers.access;

import static nl.koers.schema.Tables.AUDIT_ENTRY;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The audit entries; they are only ever added. */
@Repository
class AuditRepository {

    private final DSLContext sql;

    AuditRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(Instant now, String actor, String action, String subject) {
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.HAPPENED_AT, now)
                .set(AUDIT_ENTRY.ACTOR, actor)
                .set(AUDIT_ENTRY.ACTION, action)
                .set(AUDIT_ENTRY.SUBJECT, subject)
                .execute();
    }
}
