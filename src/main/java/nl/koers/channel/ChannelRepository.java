package nl.koers.channel;

import static nl.koers.schema.Tables.CHANNEL;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.koers.schema.tables.records.ChannelRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ChannelRepository {

    private final DSLContext sql;

    ChannelRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Channel> all() {
        return sql.selectFrom(CHANNEL).orderBy(CHANNEL.NAME_KEY).fetch(ChannelRepository::channel);
    }

    List<Channel> of(Collection<ChannelId> ids) {
        return sql.selectFrom(CHANNEL)
                .where(CHANNEL.ID.in(ids.stream().map(ChannelId::value).toList()))
                .orderBy(CHANNEL.NAME_KEY)
                .fetch(ChannelRepository::channel);
    }

    Optional<Channel> byId(ChannelId id) {
        return sql.selectFrom(CHANNEL).where(CHANNEL.ID.eq(id.value())).fetchOptional(ChannelRepository::channel);
    }

    Optional<Channel> byNameKey(String key) {
        return sql.selectFrom(CHANNEL).where(CHANNEL.NAME_KEY.eq(key)).fetchOptional(ChannelRepository::channel);
    }

    List<Channel> named(Collection<String> keys) {
        return sql.selectFrom(CHANNEL).where(CHANNEL.NAME_KEY.in(keys)).fetch(ChannelRepository::channel);
    }

    /** At most {@code limit} channels of a platform. */
    List<Channel> of(Platform platform, int limit) {
        return sql.selectFrom(CHANNEL)
                .where(CHANNEL.PLATFORM.eq(platform.name()))
                .limit(limit)
                .fetch(ChannelRepository::channel);
    }

    ChannelId insert(ChannelData data, Instant now) {
        ChannelRecord row = sql.newRecord(CHANNEL);
        fill(row, data);
        row.setVersion(0L);
        row.setCreatedAt(now);
        Long id = sql.insertInto(CHANNEL).set(row).returningResult(CHANNEL.ID).fetchSingle(CHANNEL.ID);
        return new ChannelId(id);
    }

    /** Returns whether the version was still the one that was read. */
    boolean update(ChannelId id, long version, ChannelData data) {
        ChannelRecord row = sql.newRecord(CHANNEL);
        fill(row, data);
        row.setVersion(version + 1);
        return sql.update(CHANNEL)
                        .set(row)
                        .where(CHANNEL.ID.eq(id.value()), CHANNEL.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static void fill(ChannelRecord row, ChannelData data) {
        row.setPlatform(data.platform().name());
        row.setName(data.name());
        row.setNameKey(ChannelRules.key(data.name()));
        row.setAddress(data.address());
        row.setActivityDays((long) data.activityDays());
        row.setStatus(data.status().name());
        row.setStatusReason(data.statusReason());
    }

    private static Channel channel(ChannelRecord row) {
        ChannelData data = new ChannelData(
                Platform.valueOf(row.getPlatform()),
                row.getName(),
                row.getAddress(),
                Math.toIntExact(row.getActivityDays()),
                ChannelStatus.valueOf(row.getStatus()),
                row.getStatusReason());
        return new Channel(new ChannelId(row.getId()), row.getVersion(), data);
    }
}
