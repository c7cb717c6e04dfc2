package nl.koers.schedule;

import java.time.Clock;
import java.time.Instant;
import nl.koers.access.SystemIdentity;
import nl.koers.schedule.JobLedgerRepository.Outcome;
import nl.koers.schedule.ScheduledJob.WhenMissed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs a job for one due moment as Koers itself and writes down what came of it. Nothing a job throws gets past it. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobLedgerRepository ledger;
    private final SystemIdentity identity;
    private final Clock clock;

    JobRunner(JobLedgerRepository ledger, SystemIdentity identity, Clock clock) {
        this.ledger = ledger;
        this.identity = identity;
        this.clock = clock;
    }

    void run(ScheduledJob job, Instant slot) {
        try {
            if (job.whenMissed() == WhenMissed.SKIP) {
                runAndKeepWhatMatters(job, slot);
            } else {
                runAndKeep(job, slot);
            }
        } catch (RuntimeException e) {
            LOG.error("The run of job {} for {} could not be written down", job.name(), slot, e);
        }
    }

    /** Runs a job because somebody asked for it; that is kept, whatever comes of it. */
    void runNow(ScheduledJob job) {
        Instant now = clock.instant();
        try {
            runAndKeep(job, now);
        } catch (RuntimeException e) {
            LOG.error("The run of job {} at {} could not be written down", job.name(), now, e);
        }
    }

    private void runAndKeep(ScheduledJob job, Instant slot) {
        if (ledger.claim(job.name(), slot, clock.instant())) {
            Run run = call(job);
            ledger.finish(job.name(), slot, clock.instant(), run.outcome(), run.detail());
        }
    }

    private void runAndKeepWhatMatters(ScheduledJob job, Instant slot) {
        Instant started = clock.instant();
        Run run = call(job);
        boolean matters = run.outcome() == Outcome.FAILED || !run.detail().isEmpty();
        if (matters && ledger.claim(job.name(), slot, started)) {
            ledger.finish(job.name(), slot, clock.instant(), run.outcome(), run.detail());
        }
    }

    private Run call(ScheduledJob job) {
        try {
            return new Run(Outcome.DONE, identity.call(job.call()));
        } catch (Throwable e) {
            LOG.error("Job {} failed", job.name(), e);
            return new Run(Outcome.FAILED, e.toString());
        }
    }

    private record Run(Outcome outcome, String detail) {}
}
