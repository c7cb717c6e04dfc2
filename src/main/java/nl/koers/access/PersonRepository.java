package nl.koers.access;

import static nl.koers.schema.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The people. An e-mail address is the same in capitals and small letters. */
@Repository
class PersonRepository {

    private final DSLContext sql;

    PersonRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Account> all() {
        return select().orderBy(PERSON.NAME.collate("NOCASE"), PERSON.ID).fetch(PersonRepository::account);
    }

    Optional<Account> find(PersonId id) {
        return select().where(PERSON.ID.eq(id.value())).fetchOptional(PersonRepository::account);
    }

    Optional<Account> findByEmail(String email) {
        return select().where(hasEmail(email)).fetchOptional(PersonRepository::account);
    }

    Optional<Account> findByName(String name) {
        return select().where(PERSON.NAME.eq(name))
                .orderBy(PERSON.ID)
                .limit(1)
                .fetchOptional(PersonRepository::account);
    }

    /** Whether somebody other than this person is an admin who may sign in. */
    boolean anotherAdmin(@Nullable PersonId than) {
        Condition admin = PERSON.ROLE.eq(Role.ADMIN.name()).and(PERSON.IS_ENABLED.isTrue());
        return sql.fetchExists(PERSON, than == null ? admin : admin.and(PERSON.ID.ne(than.value())));
    }

    PersonId insert(PersonData data, @Nullable String passwordHash, Instant now) {
        return new PersonId(sql.insertInto(PERSON)
                .set(PERSON.NAME, data.name())
                .set(PERSON.EMAIL, data.email())
                .set(PERSON.PASSWORD_HASH, passwordHash)
                .set(PERSON.ROLE, data.role().name())
                .set(PERSON.CREATED_AT, now)
                .returningResult(PERSON.ID)
                .fetchSingle()
                .value1());
    }

    void changeRole(PersonId id, Role role) {
        sql.update(PERSON)
                .set(PERSON.ROLE, role.name())
                .set(PERSON.SESSION_EPOCH, PERSON.SESSION_EPOCH.plus(1))
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    void changeAccess(PersonId id, boolean enabled) {
        sql.update(PERSON)
                .set(PERSON.IS_ENABLED, enabled)
                .set(PERSON.SESSION_EPOCH, PERSON.SESSION_EPOCH.plus(1))
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    void changePassword(PersonId id, String passwordHash) {
        sql.update(PERSON)
                .set(PERSON.PASSWORD_HASH, passwordHash)
                .set(PERSON.SESSION_EPOCH, PERSON.SESSION_EPOCH.plus(1))
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    void changeLanguage(PersonId id, Locale language) {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, language.getLanguage())
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    private SelectJoinStep<? extends Record> select() {
        return sql.select(
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.EMAIL,
                        PERSON.ROLE,
                        PERSON.LANGUAGE,
                        PERSON.IS_ENABLED,
                        PERSON.PASSWORD_HASH,
                        PERSON.SESSION_EPOCH)
                .from(PERSON);
    }

    private static Condition hasEmail(String email) {
        return PERSON.EMAIL.collate("NOCASE").eq(email.strip());
    }

    private static Account account(Record row) {
        String language = row.get(PERSON.LANGUAGE);
        Person person = new Person(
                new PersonId(row.get(PERSON.ID)),
                row.get(PERSON.NAME),
                row.get(PERSON.EMAIL),
                Role.valueOf(row.get(PERSON.ROLE)),
                language == null ? null : Locale.of(language),
                row.get(PERSON.IS_ENABLED));
        return new Account(person, row.get(PERSON.PASSWORD_HASH), row.get(PERSON.SESSION_EPOCH));
    }
}
