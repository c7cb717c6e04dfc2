package nl.koers.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz calls: one detail per declared job, one run of it at a time. */
@DisallowConcurrentExecution
class LedgeredJob implements Job {

    private final Timetable timetable;

    LedgeredJob(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public void execute(JobExecutionContext context) {
        timetable.runDue(context.getJobDetail().getKey().getName());
    }
}
