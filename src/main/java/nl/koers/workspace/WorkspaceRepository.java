package nl.koers.workspace;

import static nl.koers.schema.Tables.WORKSPACE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** The one row of the workspace. */
@Repository
class WorkspaceRepository {

    private static final Long ONLY = 1L;

    private final DSLContext sql;

    WorkspaceRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Workspace> find() {
        return sql.select(
                        WORKSPACE.NAME,
                        WORKSPACE.LANGUAGE.convertFrom(Locale::of),
                        WORKSPACE.TIME_ZONE.convertFrom(ZoneId::of),
                        WORKSPACE.CURRENCY.convertFrom(Currency::getInstance))
                .from(WORKSPACE)
                .where(WORKSPACE.ID.eq(ONLY))
                .fetchOptional(Records.mapping(Workspace::new));
    }

    void insert(Workspace workspace, Instant now) {
        sql.insertInto(WORKSPACE)
                .set(WORKSPACE.ID, ONLY)
                .set(WORKSPACE.NAME, workspace.name())
                .set(WORKSPACE.LANGUAGE, workspace.language().getLanguage())
                .set(WORKSPACE.TIME_ZONE, workspace.zone().getId())
                .set(WORKSPACE.CURRENCY, workspace.currency().getCurrencyCode())
                .set(WORKSPACE.CREATED_AT, now)
                .execute();
    }

    void update(Workspace workspace) {
        sql.update(WORKSPACE)
                .set(WORKSPACE.NAME, workspace.name())
                .set(WORKSPACE.LANGUAGE, workspace.language().getLanguage())
                .set(WORKSPACE.TIME_ZONE, workspace.zone().getId())
                .set(WORKSPACE.CURRENCY, workspace.currency().getCurrencyCode())
                .where(WORKSPACE.ID.eq(ONLY))
                .execute();
    }
}
