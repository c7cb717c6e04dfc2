package nl.koers.access;

import static nl.koers.schema.Tables.API_TOKEN;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** API tokens by the hash of their secret. */
@Repository
class TokenRepository {

    private final DSLContext sql;

    TokenRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A token that may be used. */
    record Found(ApiClient client, @Nullable Instant lastUsed) {}

    Optional<Found> find(String secret, Instant now) {
        return sql.select(API_TOKEN.NAME, API_TOKEN.ROLE, API_TOKEN.LAST_USED_AT)
                .from(API_TOKEN)
                .where(API_TOKEN.TOKEN_HASH.eq(Secret.hash(secret)), isInForce(now))
                .fetchOptional(row -> new Found(new ApiClient(row.value1(), Role.valueOf(row.value2())), row.value3()));
    }

    boolean isUsable(ApiClient client, Instant now) {
        return sql.fetchExists(
                API_TOKEN,
                API_TOKEN.NAME.eq(client.name()),
                API_TOKEN.ROLE.eq(client.role().name()),
                isInForce(now));
    }

    private static Condition isInForce(Instant now) {
        return API_TOKEN.REVOKED_AT.isNull().and(API_TOKEN.EXPIRES_AT.isNull().or(API_TOKEN.EXPIRES_AT.gt(now)));
    }

    void used(String name, Instant now) {
        sql.update(API_TOKEN)
                .set(API_TOKEN.LAST_USED_AT, now)
                .where(API_TOKEN.NAME.eq(name))
                .execute();
    }

    boolean isTaken(String name) {
        return sql.fetchExists(API_TOKEN, API_TOKEN.NAME.eq(name));
    }

    void insert(String name, Role role, String secret, Instant now) {
        sql.insertInto(API_TOKEN)
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.TOKEN_HASH, Secret.hash(secret))
                .set(API_TOKEN.ROLE, role.name())
                .set(API_TOKEN.CREATED_AT, now)
                .execute();
    }
}
