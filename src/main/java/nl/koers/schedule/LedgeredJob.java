package nl.koers.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz calls: one detail per declared job, one run of it at a time. */
@DisallowConcurrentExecution
class LedgeredJob implements Job {

    /** Key of a run that somebody asked for. */
    static final String NOW = "now";

    private final Timetable timetable;

    LedgeredJob(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public void execute(JobExecutionContext context) {
        String job = context.getJobDetail().getKey().getName();
        if (context.getMergedJobDataMap().containsKey(NOW)) {
            timetable.runNow(job);
        } else {
            timetable.runDue(job);
        }
    }
}
