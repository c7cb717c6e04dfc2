package nl.koers.share;

import static nl.koers.schema.Tables.SHARE_LINK;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.access.Secret;
import nl.koers.goal.GoalId;
import nl.koers.objective.ObjectiveId;
import nl.koers.schema.tables.records.ShareLinkRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Links by the hash of their secret. */
@Repository
class ShareRepository {

    private static final String MONTH = "MONTH";
    private static final String GOAL = "GOAL";
    private static final String ROUND = "ROUND";

    private final DSLContext sql;

    ShareRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** @param link its id is not read */
    long insert(ShareLink link, String secret) {
        ShareLinkRecord row = sql.newRecord(SHARE_LINK);
        row.setTokenHash(Secret.hash(secret));
        put(link.subject(), row);
        row.setWithBudgets(link.withBudgets() ? 1L : 0L);
        row.setMadeBy(link.madeBy());
        PersonId maker = link.makerId();
        row.setMakerId(maker == null ? null : maker.value());
        row.setMadeAt(link.madeAt());
        row.setExpiresAt(link.expiresAt());
        row.setOpened(0L);
        return Objects.requireNonNull(sql.insertInto(SHARE_LINK)
                        .set(row)
                        .returning(SHARE_LINK.ID)
                        .fetchOne())
                .getId();
    }

    Optional<ShareLink> bySecret(String secret) {
        return find(SHARE_LINK.TOKEN_HASH.eq(Secret.hash(secret))).stream().findFirst();
    }

    Optional<ShareLink> byId(long id) {
        return find(SHARE_LINK.ID.eq(id)).stream().findFirst();
    }

    /** Those that lead somewhere, the newest first. */
    List<ShareLink> open(ShareSubject subject, Instant now) {
        Condition about = switch (subject) {
            case ShareSubject.Month month -> SHARE_LINK.SUBJECT.eq(MONTH);
            case ShareSubject.OneGoal goal ->
                SHARE_LINK
                        .SUBJECT
                        .eq(GOAL)
                        .and(SHARE_LINK.SUBJECT_ID.eq(goal.goal().value()));
            case ShareSubject.Frozen frozen ->
                SHARE_LINK.SUBJECT.eq(ROUND).and(SHARE_LINK.SUBJECT_ID.eq(frozen.round()));
        };
        return find(about.and(SHARE_LINK.REVOKED_AT.isNull()).and(SHARE_LINK.EXPIRES_AT.gt(now)));
    }

    void revoke(long id, Instant now, String by) {
        sql.update(SHARE_LINK)
                .set(SHARE_LINK.REVOKED_AT, now)
                .set(SHARE_LINK.REVOKED_BY, by)
                .where(SHARE_LINK.ID.eq(id), SHARE_LINK.REVOKED_AT.isNull())
                .execute();
    }

    void opened(long id, Instant now) {
        sql.update(SHARE_LINK)
                .set(SHARE_LINK.OPENED_AT, now)
                .set(SHARE_LINK.OPENED, SHARE_LINK.OPENED.plus(1))
                .where(SHARE_LINK.ID.eq(id))
                .execute();
    }

    private List<ShareLink> find(Condition which) {
        return sql.selectFrom(SHARE_LINK)
                .where(which)
                .orderBy(SHARE_LINK.ID.desc())
                .fetch(ShareRepository::link);
    }

    private static void put(ShareSubject subject, ShareLinkRecord row) {
        switch (subject) {
            case ShareSubject.Month month -> {
                ObjectiveId objective = month.objective();
                row.setSubject(MONTH);
                row.setMonthOn(month.month().atDay(1));
                row.setSubjectId(objective == null ? null : objective.value());
            }
            case ShareSubject.OneGoal goal -> {
                row.setSubject(GOAL);
                row.setSubjectId(goal.goal().value());
            }
            case ShareSubject.Frozen frozen -> {
                row.setSubject(ROUND);
                row.setSubjectId(frozen.round());
                row.setVersion((long) frozen.version());
            }
        }
    }

    private static ShareLink link(ShareLinkRecord row) {
        Long maker = row.getMakerId();
        return new ShareLink(
                row.getId(),
                subject(row),
                row.getWithBudgets() == 1,
                row.getMadeBy(),
                maker == null ? null : new PersonId(maker),
                row.getMadeAt(),
                row.getExpiresAt(),
                row.getRevokedAt(),
                row.getOpenedAt(),
                row.getOpened());
    }

    private static ShareSubject subject(ShareLinkRecord row) {
        Long id = row.getSubjectId();
        return switch (row.getSubject()) {
            case MONTH ->
                new ShareSubject.Month(YearMonth.from(row.getMonthOn()), id == null ? null : new ObjectiveId(id));
            case GOAL -> new ShareSubject.OneGoal(new GoalId(id));
            default -> new ShareSubject.Frozen(id, row.getVersion().intValue());
        };
    }
}
