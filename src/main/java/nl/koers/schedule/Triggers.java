package nl.koers.schedule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.schedule.ScheduledJob.WhenMissed;
import nl.koers.workspace.WorkspaceChanged;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Puts the declared jobs into Quartz when Koers is ready, and makes up for what was missed. */
@Component
class Triggers {

    private final Scheduler quartz;
    private final Timetable timetable;

    Triggers(Scheduler quartz, Timetable timetable) {
        this.quartz = quartz;
        this.timetable = timetable;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) throws SchedulerException {
        timetable.closeInterrupted();
        plan();
        for (ScheduledJob job : timetable.overdue()) {
            quartz.triggerJob(JobKey.jobKey(job.name()));
        }
    }

    /** The zone may have changed. */
    @TransactionalEventListener(fallbackExecution = true)
    void replan(WorkspaceChanged changed) throws SchedulerException {
        if (quartz.isStarted()) {
            plan();
        }
    }

    /** Somebody changed a schedule. */
    @TransactionalEventListener
    void replan(ScheduleChanged changed) throws SchedulerException {
        plan();
    }

    @TransactionalEventListener
    void runNow(RunWanted wanted) throws SchedulerException {
        quartz.triggerJob(JobKey.jobKey(wanted.job()), new JobDataMap(Map.of(LedgeredJob.NOW, true)));
    }

    /** Plans every job anew; one that is switched off keeps no trigger, and can still be run by hand. */
    private void plan() throws SchedulerException {
        for (ScheduledJob job : timetable.declared()) {
            JobDetail detail = JobBuilder.newJob(LedgeredJob.class)
                    .withIdentity(job.name())
                    .storeDurably()
                    .build();
            Optional<CronLine> line = timetable.cron(job);
            if (line.isPresent()) {
                quartz.scheduleJob(detail, Set.of(trigger(job, line.get())), true);
            } else {
                quartz.addJob(detail, true);
                quartz.unscheduleJob(TriggerKey.triggerKey(job.name()));
            }
        }
    }

    private static Trigger trigger(ScheduledJob job, CronLine line) {
        return TriggerBuilder.newTrigger()
                .withIdentity(job.name())
                .withSchedule(misfire(line.builder(), job.whenMissed()))
                .build();
    }

    private static CronScheduleBuilder misfire(CronScheduleBuilder schedule, WhenMissed whenMissed) {
        return switch (whenMissed) {
            case RUN_ONCE -> schedule.withMisfireHandlingInstructionFireAndProceed();
            case SKIP -> schedule.withMisfireHandlingInstructionDoNothing();
        };
    }
}
