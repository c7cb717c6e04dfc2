package nl.koers.access;

import static nl.koers.schema.Tables.SIGN_IN_THROTTLE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Sign-in attempts per subject. */
@Repository
class ThrottleRepository {

    private final DSLContext sql;

    ThrottleRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Throttle.Count> find(String subject) {
        return sql.select(SIGN_IN_THROTTLE.FAILURES, SIGN_IN_THROTTLE.BLOCKED_AT, SIGN_IN_THROTTLE.OPEN_AT)
                .from(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.SUBJECT.eq(subject))
                .fetchOptional(Records.mapping(Throttle.Count::new));
    }

    void put(String subject, Throttle.Count count) {
        sql.insertInto(SIGN_IN_THROTTLE)
                .set(SIGN_IN_THROTTLE.SUBJECT, subject)
                .set(SIGN_IN_THROTTLE.FAILURES, count.attempts())
                .set(SIGN_IN_THROTTLE.BLOCKED_AT, count.last())
                .set(SIGN_IN_THROTTLE.OPEN_AT, count.open())
                .onConflict(SIGN_IN_THROTTLE.SUBJECT)
                .doUpdate()
                .set(SIGN_IN_THROTTLE.FAILURES, count.attempts())
                .set(SIGN_IN_THROTTLE.BLOCKED_AT, count.last())
                .set(SIGN_IN_THROTTLE.OPEN_AT, count.open())
                .execute();
    }

    void delete(String subject) {
        sql.deleteFrom(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.SUBJECT.eq(subject))
                .execute();
    }

    void deleteOlderThan(Instant moment) {
        sql.deleteFrom(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.BLOCKED_AT.lt(moment))
                .execute();
    }
}
