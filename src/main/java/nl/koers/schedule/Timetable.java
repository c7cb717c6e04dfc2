package nl.koers.schedule;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.database.StartRefused;
import nl.koers.schedule.ScheduledJob.WhenMissed;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which declared job is due when, by its cron line in the workspace's zone and what the ledger says was run. */
@Component
class Timetable {

    private static final String OFF = "-";

    private final Map<String, ScheduledJob> jobs;
    private final Environment configuration;
    private final Workspaces workspaces;
    private final JobLedgerRepository ledger;
    private final JobRunner runner;
    private final Clock clock;

    Timetable(
            List<ScheduledJob> jobs,
            Environment configuration,
            Workspaces workspaces,
            JobLedgerRepository ledger,
            JobRunner runner,
            Clock clock) {
        this.jobs = jobs.stream().collect(Collectors.toMap(ScheduledJob::name, Function.identity()));
        this.configuration = configuration;
        this.workspaces = workspaces;
        this.ledger = ledger;
        this.runner = runner;
        this.clock = clock;
    }

    /** The jobs that are switched on. */
    List<ScheduledJob> jobs() {
        return jobs.values().stream().filter(job -> cron(job).isPresent()).toList();
    }

    /** Empty when the job is switched off. */
    Optional<CronLine> cron(ScheduledJob job) {
        String line = configuration.getProperty(job.cronKey(), OFF).strip();
        if (line.equals(OFF)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CronLine.parse(line, zone()));
        } catch (ParseException e) {
            throw new StartRefused(
                    "%s in the configuration is not a cron line: \"%s\" (%s)."
                            .formatted(job.cronKey(), line, e.getMessage()),
                    e);
        }
    }

    /** Runs the job for its latest due moment; a moment that ran already does not run again. */
    void runDue(String name) {
        ScheduledJob job = jobs.get(name);
        if (job != null) {
            latestSlot(job).ifPresent(slot -> runner.run(job, slot));
        }
    }

    /** The jobs whose latest due moment passed while Koers was not running. */
    List<ScheduledJob> overdue() {
        return jobs().stream()
                .filter(job -> job.whenMissed() == WhenMissed.RUN_ONCE)
                .filter(this::isOverdue)
                .toList();
    }

    /** Tidies up after a hard stop, before anything runs. */
    void closeInterrupted() {
        ledger.closeInterrupted(clock.instant());
    }

    private boolean isOverdue(ScheduledJob job) {
        Optional<Instant> slot = latestSlot(job);
        Optional<Instant> run = ledger.latest(job.name());
        return slot.isPresent() && (run.isEmpty() || run.get().isBefore(slot.get()));
    }

    private Optional<Instant> latestSlot(ScheduledJob job) {
        return cron(job).flatMap(line -> line.latest(clock.instant()));
    }

    private ZoneId zone() {
        return workspaces.find().map(Workspace::zone).orElse(ZoneOffset.UTC);
    }
}
