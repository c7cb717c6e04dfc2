package nl.koers.schedule;

import java.util.Set;
import nl.koers.schedule.ScheduledJob.WhenMissed;
import nl.koers.workspace.WorkspaceChanged;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
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

    /** Plans every job anew. */
    private void plan() throws SchedulerException {
        for (ScheduledJob job : timetable.jobs()) {
            CronLine line = timetable.cron(job).orElseThrow();
            JobDetail detail = JobBuilder.newJob(LedgeredJob.class)
                    .withIdentity(job.name())
                    .storeDurably()
                    .build();
            Trigger trigger = TriggerBuilder.newTrigger()
                    .withIdentity(job.name())
                    .withSchedule(misfire(line.builder(), job.whenMissed()))
                    .build();
            quartz.scheduleJob(detail, Set.of(trigger), true);
        }
    }

    private static CronScheduleBuilder misfire(CronScheduleBuilder schedule, WhenMissed whenMissed) {
        return switch (whenMissed) {
            case RUN_ONCE -> schedule.withMisfireHandlingInstructionFireAndProceed();
            case SKIP -> schedule.withMisfireHandlingInstructionDoNothing();
        };
    }
}
