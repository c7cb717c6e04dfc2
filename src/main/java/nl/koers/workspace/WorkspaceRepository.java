package nl.koers.workspace;

import static nl.koers.schema.Tables.WORKSPACE;
import static org.jooq.impl.DSL.row;

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
                        WORKSPACE.CURRENCY.convertFrom(Currency::getInstance),
                        row(WORKSPACE.ON_TRACK_CHANCE, WORKSPACE.BEHIND_CHANCE).mapping(Thresholds::new))
                .from(WORKSPACE)
                .where(WORKSPACE.ID.eq(ONLY))
                .fetchOptional(Records.mapping((name, language, zone, currency, thresholds) ->
                        new Workspace(name, language, zone, currency, thresholds)));
    }

    void insert(Workspace workspace, Instant now) {
        sql.insertInto(WORKSPACE)
                .set(WORKSPACE.ID, ONLY)
                .set(WORKSPACE.NAME, workspace.name())
                .set(WORKSPACE.LANGUAGE, workspace.language().getLanguage())
                .set(WORKSPACE.TIME_ZONE, workspace.zone().getId())
                .set(WORKSPACE.CURRENCY, workspace.currency().getCurrencyCode())
                .set(WORKSPACE.ON_TRACK_CHANCE, workspace.thresholds().onTrack())
                .set(WORKSPACE.BEHIND_CHANCE, workspace.thresholds().behind())
                .set(WORKSPACE.CREATED_AT, now)
                .execute();
    }

    void update(Workspace workspace) {
        sql.update(WORKSPACE)
                .set(WORKSPACE.NAME, workspace.name())
                .set(WORKSPACE.LANGUAGE, workspace.language().getLanguage())
                .set(WORKSPACE.TIME_ZONE, workspace.zone().getId())
                .set(WORKSPACE.CURRENCY, workspace.currency().getCurrencyCode())
                .set(WORKSPACE.ON_TRACK_CHANCE, workspace.thresholds().onTrack())
                .set(WORKSPACE.BEHIND_CHANCE, workspace.thresholds().behind())
                .where(WORKSPACE.ID.eq(ONLY))
                .execute();
    }
}
