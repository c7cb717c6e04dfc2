package nl.koers.imports;

import static nl.koers.schema.Tables.OWN_PROFILE;

import java.util.List;
import java.util.Optional;
import nl.koers.reading.OwnProfileText;
import nl.koers.schema.tables.records.OwnProfileRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class OwnProfileRepository {

    private final DSLContext sql;

    OwnProfileRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** By name. */
    List<OwnProfile> all() {
        return sql.selectFrom(OWN_PROFILE).orderBy(OWN_PROFILE.NAME_KEY).fetch(OwnProfileRepository::profile);
    }

    List<OwnProfileText> texts() {
        return sql.select(OWN_PROFILE.ID, OWN_PROFILE.YAML)
                .from(OWN_PROFILE)
                .orderBy(OWN_PROFILE.ID)
                .fetch(row -> new OwnProfileText(row.value1(), row.value2()));
    }

    Optional<OwnProfile> find(String id) {
        return sql.selectFrom(OWN_PROFILE).where(OWN_PROFILE.ID.eq(id)).fetchOptional(OwnProfileRepository::profile);
    }

    Optional<OwnProfile> byNameKey(String key) {
        return sql.selectFrom(OWN_PROFILE)
                .where(OWN_PROFILE.NAME_KEY.eq(key))
                .fetchOptional(OwnProfileRepository::profile);
    }

    /** Keeps a new one, or the new text of one that is there. */
    void store(OwnProfile profile, String nameKey) {
        sql.insertInto(OWN_PROFILE)
                .set(OWN_PROFILE.ID, profile.id())
                .set(OWN_PROFILE.NAME, profile.name())
                .set(OWN_PROFILE.NAME_KEY, nameKey)
                .set(OWN_PROFILE.YAML, profile.yaml())
                .set(OWN_PROFILE.CREATED_BY, profile.createdBy())
                .set(OWN_PROFILE.CREATED_AT, profile.createdAt())
                .onConflict(OWN_PROFILE.ID)
                .doUpdate()
                .set(OWN_PROFILE.NAME, profile.name())
                .set(OWN_PROFILE.NAME_KEY, nameKey)
                .set(OWN_PROFILE.YAML, profile.yaml())
                .execute();
    }

    boolean delete(String id) {
        return sql.deleteFrom(OWN_PROFILE).where(OWN_PROFILE.ID.eq(id)).execute() == 1;
    }

    private static OwnProfile profile(OwnProfileRecord row) {
        String problem =
                new OwnProfileText(row.getId(), row.getYaml()).problem().orElse(null);
        return new OwnProfile(
                row.getId(), row.getName(), row.getYaml(), row.getCreatedBy(), row.getCreatedAt(), problem);
    }
}
