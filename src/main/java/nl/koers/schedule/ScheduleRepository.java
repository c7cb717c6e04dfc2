package nl.koers.schedule;

import static nl.koers.schema.Tables.SCHEDULE;

import java.time.Instant;
import java.util.Optional;
import nl.koers.schema.tables.records.ScheduleRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people said about when jobs run. */
@Repository
class ScheduleRepository {

    private final DSLContext sql;

    ScheduleRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What somebody said about one job.
     *
     * @param at when; moments before it were those of another schedule and are not made up for
     */
    record Said(String line, boolean on, Instant at) {}

    @Transactional(readOnly = true)
    public Optional<Said> find(String job) {
        return sql.selectFrom(SCHEDULE)
                .where(SCHEDULE.JOB.eq(job))
                .fetchOptional(row -> new Said(row.getCron(), row.getIsEnabled(), row.getChangedAt()));
    }

    void store(String job, Said said, String by) {
        ScheduleRecord row = sql.newRecord(SCHEDULE);
        row.setJob(job);
        row.setCron(said.line());
        row.setIsEnabled(said.on());
        row.setChangedAt(said.at());
        row.setChangedBy(by);
        sql.insertInto(SCHEDULE)
                .set(row)
                .onConflict(SCHEDULE.JOB)
                .doUpdate()
                .set(row)
                .execute();
    }
}
