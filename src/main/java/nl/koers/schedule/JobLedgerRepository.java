package nl.koers.schedule;

import static nl.koers.schema.Tables.JOB_RUN;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.koers.schedule.JobPlan.Run;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs of scheduled jobs: one row per due moment, so that none runs twice and a missed one shows. */
@Repository
class JobLedgerRepository {

    static final Duration KEPT = Duration.ofDays(400);
    private static final int LONGEST_DETAIL = 1000;

    enum Outcome {
        DONE,
        FAILED
    }

    private final DSLContext sql;

    JobLedgerRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest moment for which the job was run, whatever came of it. */
    @Transactional(readOnly = true)
    public Optional<Instant> latest(String job) {
        return sql.select(JOB_RUN.SCHEDULED_AT)
                .from(JOB_RUN)
                .where(JOB_RUN.JOB.eq(job))
                .orderBy(JOB_RUN.SCHEDULED_AT.desc())
                .limit(1)
                .fetchOptional(JOB_RUN.SCHEDULED_AT);
    }

    /** The newest run, whatever came of it. */
    @Transactional(readOnly = true)
    public Optional<Run> latestRun(String job) {
        return sql.selectFrom(JOB_RUN)
                .where(JOB_RUN.JOB.eq(job))
                .orderBy(JOB_RUN.SCHEDULED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Run(
                        row.getStartedAt(),
                        row.getFinishedAt(),
                        row.getOutcome() == null ? null : row.getOutcome().equals(Outcome.FAILED.name()),
                        row.getDetail()));
    }

    /** Takes the moment; false when it was taken already. */
    @Transactional
    public boolean claim(String job, Instant slot, Instant now) {
        return sql.insertInto(JOB_RUN)
                        .set(JOB_RUN.JOB, job)
                        .set(JOB_RUN.SCHEDULED_AT, slot)
                        .set(JOB_RUN.STARTED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Writes down what came of a moment that was taken, and drops rows of long ago. */
    @Transactional
    public void finish(String job, Instant slot, Instant now, Outcome outcome, String detail) {
        sql.update(JOB_RUN)
                .set(JOB_RUN.FINISHED_AT, now)
                .set(JOB_RUN.OUTCOME, outcome.name())
                .set(JOB_RUN.DETAIL, shortened(detail))
                .where(JOB_RUN.JOB.eq(job), JOB_RUN.SCHEDULED_AT.eq(slot))
                .execute();
        sql.deleteFrom(JOB_RUN)
                .where(JOB_RUN.JOB.eq(job), JOB_RUN.SCHEDULED_AT.lt(now.minus(KEPT)))
                .execute();
    }

    /** Runs that were under way when Koers was stopped hard failed. */
    @Transactional
    public void closeInterrupted(Instant now) {
        sql.update(JOB_RUN)
                .set(JOB_RUN.FINISHED_AT, now)
                .set(JOB_RUN.OUTCOME, Outcome.FAILED.name())
                .set(JOB_RUN.DETAIL, "interrupted: Koers stopped during the run")
                .where(JOB_RUN.FINISHED_AT.isNull())
                .execute();
    }

    private static String shortened(String detail) {
        int length = Math.min(detail.length(), LONGEST_DETAIL);
        return detail.substring(0, length);
    }
}
