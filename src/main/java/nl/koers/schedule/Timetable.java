package nl.koers.schedule;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.database.StartRefused;
import nl.koers.schedule.ScheduleRepository.Said;
import nl.koers.schedule.ScheduledJob.WhenMissed;
import nl.koers.workspace.Workspaces;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which declared job is due when, by its cron line in the workspace's zone and what the ledger says was run. */
@Component
class Timetable {

    private static final String OFF = "-";

    private final Map<String, ScheduledJob> jobs;
    private final Environment configuration;
    private final ScheduleRepository schedules;
    private final Workspaces workspaces;
    private final JobLedgerRepository ledger;
    private final JobRunner runner;
    private final Clock clock;

    Timetable(
            List<ScheduledJob> jobs,
            Environment configuration,
            ScheduleRepository schedules,
            Workspaces workspaces,
            JobLedgerRepository ledger,
            JobRunner runner,
            Clock clock) {
        this.jobs = jobs.stream().collect(Collectors.toMap(ScheduledJob::name, Function.identity()));
        this.configuration = configuration;
        this.schedules = schedules;
        this.workspaces = workspaces;
        this.ledger = ledger;
        this.runner = runner;
        this.clock = clock;
    }

    /** Every declared job, also those that are switched off. */
    Collection<ScheduledJob> declared() {
        return jobs.values();
    }

    /** The jobs that are switched on. */
    List<ScheduledJob> jobs() {
        return jobs.values().stream().filter(job -> cron(job).isPresent()).toList();
    }

    /** Empty when the job is switched off: by people where they said so, else by the configuration. */
    Optional<CronLine> cron(ScheduledJob job) {
        Optional<Said> said = schedules.find(job.name());
        if (said.isPresent()) {
            return said.filter(Said::on).map(one -> parsed(one.line(), "The schedule of job " + job.name()));
        }
        String line = configured(job);
        return line.equals(OFF) ? Optional.empty() : Optional.of(parsed(line, job.cronKey() + " in the configuration"));
    }

    private String configured(ScheduledJob job) {
        return configuration.getProperty(job.cronKey(), OFF).strip();
    }

    private CronLine parsed(String line, String whose) {
        try {
            return CronLine.parse(line, zone());
        } catch (ParseException e) {
            throw new StartRefused("%s is not a cron line: \"%s\" (%s).".formatted(whose, line, e.getMessage()), e);
        }
    }

    /** Every declared job with its schedule and its newest run, by name. */
    List<JobPlan> planned() {
        return jobs.values().stream()
                .map(this::planned)
                .sorted(Comparator.comparing(JobPlan::name))
                .toList();
    }

    private JobPlan planned(ScheduledJob job) {
        Optional<Said> said = schedules.find(job.name());
        String standard = configured(job);
        return new JobPlan(
                job.name(),
                said.map(Said::line).orElse(standard.equals(OFF) ? "" : standard),
                cron(job).isPresent(),
                standard,
                said.isPresent(),
                cron(job).flatMap(line -> line.next(clock.instant())).orElse(null),
                ledger.latestRun(job.name()).orElse(null));
    }

    /** @throws NoSuchElementException when there is no such job */
    ScheduledJob require(String name) {
        ScheduledJob job = jobs.get(name);
        if (job == null) {
            throw new NoSuchElementException("job " + name);
        }
        return job;
    }

    /** Runs the job beside its schedule. */
    void runNow(String name) {
        runner.runNow(require(name));
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

    /** A moment before people last changed the schedule belonged to another one. */
    private boolean isOverdue(ScheduledJob job) {
        Instant valid = schedules.find(job.name()).map(Said::at).orElse(Instant.MIN);
        Optional<Instant> slot = latestSlot(job).filter(moment -> moment.isAfter(valid));
        Optional<Instant> run = ledger.latest(job.name());
        return slot.isPresent() && (run.isEmpty() || run.get().isBefore(slot.get()));
    }

    private Optional<Instant> latestSlot(ScheduledJob job) {
        return cron(job).flatMap(line -> line.latest(clock.instant()));
    }

    /** That of the workspace; cron lines are in it. */
    ZoneId zone() {
        return workspaces.zone();
    }
}
