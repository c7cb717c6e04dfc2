package nl.koers.progress;

import nl.koers.schedule.Schedules;
import nl.koers.workspace.WorkspaceChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has every goal judged anew when somebody changed the rules they are judged by. */
@Component
class RulesChanged {

    private final Sweep sweep;
    private final Schedules schedules;

    RulesChanged(Sweep sweep, Schedules schedules) {
        this.sweep = sweep;
        this.schedules = schedules;
    }

    /** The job starts once the change is committed. */
    @EventListener
    void on(WorkspaceChanged changed) {
        if (changed.affectsStandings()) {
            schedules.runNow(ProgressJobs.NAME);
        }
    }

    @TransactionalEventListener
    void remember(WorkspaceChanged changed) {
        if (changed.affectsStandings()) {
            sweep.announceNewRules();
        }
    }
}
