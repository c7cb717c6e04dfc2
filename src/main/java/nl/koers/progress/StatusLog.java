package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.koers.goal.GoalId;
import nl.koers.progress.Evaluator.Trigger;
import org.jspecify.annotations.Nullable;

/** Which goals changed status in one evaluation, against how they stood before it. */
final class StatusLog {

    private final Trigger trigger;
    private final Instant now;
    private final Map<GoalId, Last> before;
    private final Map<GoalId, LocalDate> newest;
    private final List<Entry> changes = new ArrayList<>();

    /**
     * How a goal stood at the evaluation before.
     *
     * @param dataDate null where it had no figures
     */
    record Last(Status status, @Nullable LocalDate dataDate) {}

    /** A change of a goal, with the standing it came to. */
    record Entry(GoalId goal, StatusChange change, Standing standing) {}

    /**
     * @param before by goal; a goal that was never evaluated is absent
     * @param newest the newest day of a goal's figures in the import that made Koers look again; empty without one
     */
    StatusLog(Trigger trigger, Instant now, Map<GoalId, Last> before, Map<GoalId, LocalDate> newest) {
        this.trigger = trigger;
        this.now = now;
        this.before = before;
        this.newest = newest;
    }

    /** Keeps the change if it is one. */
    void note(GoalId goal, Standing standing) {
        Last last = before.get(goal);
        Status from = last == null ? null : last.status();
        if (standing.status() == from) {
            return;
        }
        StatusChange change = new StatusChange(
                now,
                from,
                standing.status(),
                trigger.cause(),
                trigger.importId(),
                null,
                isHistory(newest.get(goal), last),
                standing.dataDate(),
                standing.value(),
                standing.planned(),
                standing.chance(),
                standing.basis());
        changes.add(new Entry(goal, change, standing));
    }

    /** Whether an import brought only days before the newest that was known. */
    private static boolean isHistory(@Nullable LocalDate brought, @Nullable Last last) {
        return brought != null && last != null && last.dataDate() != null && brought.isBefore(last.dataDate());
    }

    List<Entry> changes() {
        return List.copyOf(changes);
    }
}
