package nl.koers.access;

import static nl.koers.schema.Tables.ONE_TIME_LINK;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One-time links by the hash of their secret. */
@Repository
class LinkRepository {

    private final DSLContext sql;

    LinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(LinkPurpose purpose, @Nullable PersonId person, String secret, Instant now) {
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.TOKEN_HASH, Secret.hash(secret))
                .set(ONE_TIME_LINK.PURPOSE, purpose.name())
                .set(ONE_TIME_LINK.PERSON_ID, person == null ? null : person.value())
                .set(ONE_TIME_LINK.CREATED_AT, now)
                .set(ONE_TIME_LINK.EXPIRES_AT, now.plus(purpose.life()))
                .execute();
    }

    /** Whether this secret opens such a link now. */
    boolean isOpen(LinkPurpose purpose, String secret, Instant now) {
        return sql.fetchExists(ONE_TIME_LINK, open(purpose, secret, now));
    }

    /** Whose open link this is. */
    Optional<PersonId> owner(LinkPurpose purpose, String secret, Instant now) {
        return sql.select(ONE_TIME_LINK.PERSON_ID)
                .from(ONE_TIME_LINK)
                .where(open(purpose, secret, now))
                .and(ONE_TIME_LINK.PERSON_ID.isNotNull())
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** Uses the link up; false when it is not open (any more). */
    boolean use(LinkPurpose purpose, String secret, Instant now) {
        return sql.update(ONE_TIME_LINK)
                        .set(ONE_TIME_LINK.USED_AT, now)
                        .where(open(purpose, secret, now))
                        .execute()
                == 1;
    }

    void deleteOf(PersonId person) {
        sql.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PERSON_ID.eq(person.value()))
                .execute();
    }

    void deleteAll(LinkPurpose purpose) {
        sql.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PURPOSE.eq(purpose.name()))
                .execute();
    }

    private static Condition open(LinkPurpose purpose, String secret, Instant now) {
        return ONE_TIME_LINK
                .TOKEN_HASH
                .eq(Secret.hash(secret))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose.name()))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now));
    }
}
