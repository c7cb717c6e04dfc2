package nl.koers.schedule;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.i18n.InvalidInput;
import nl.koers.schedule.ScheduleRepository.Said;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: when jobs run, and what came of their last runs. Changes take effect at once. */
@Service
public class Schedules {

    private final Timetable timetable;
    private final ScheduleRepository repository;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    Schedules(
            Timetable timetable,
            ScheduleRepository repository,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.timetable = timetable;
        this.repository = repository;
        this.events = events;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Every declared job, by name. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<JobPlan> all() {
        return timetable.planned();
    }

    /**
     * Says when a job runs, instead of the configuration. Moments before the change are not made up for.
     *
     * @param line in Quartz's notation, in the workspace's zone
     * @throws InvalidInput for line, with an explanation
     * @throws NoSuchElementException when there is no such job
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void change(String job, String line, boolean on) {
        timetable.require(job);
        String checked = CronRules.checked(line, timetable.zone(), clock.instant());
        repository.store(job, new Said(checked, on, clock.instant()), user.name());
        audit.record("SCHEDULE_CHANGED", job + " " + checked + (on ? "" : " (off)"));
        events.publishEvent(new ScheduleChanged());
    }

    /**
     * Runs a job at once, beside its schedule and also when it is switched off; the run is in the ledger when it is done.
     *
     * @throws NoSuchElementException when there is no such job
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void runNow(String job) {
        timetable.require(job);
        audit.record("JOB_STARTED", job);
        events.publishEvent(new RunWanted(job));
    }
}
