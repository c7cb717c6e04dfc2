package nl.koers.progress;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.progress.Evaluator.Trigger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Evaluates every goal, in transactions short enough that imports get their turn. */
@Component
class Sweep {

    private final Goals goals;
    private final Evaluator evaluator;
    private final TransactionOperations transaction;
    private final AtomicBoolean newRules = new AtomicBoolean();

    Sweep(Goals goals, Evaluator evaluator, TransactionOperations transaction) {
        this.goals = goals;
        this.evaluator = evaluator;
        this.transaction = transaction;
    }

    private record Step(GoalId until, int changed, boolean isLast) {}

    /** The next run judges by new rules, and says so in the history of the goals. */
    void announceNewRules() {
        newRules.set(true);
    }

    /** Returns how many goals changed status. */
    int run() {
        Trigger trigger = newRules.getAndSet(false) ? Trigger.SETTINGS : Trigger.CLOCK;
        Step step = new Step(new GoalId(0), 0, false);
        int changed = 0;
        while (!step.isLast()) {
            step = next(step.until(), trigger);
            changed += step.changed();
        }
        return changed;
    }

    private Step next(GoalId after, Trigger trigger) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Goal> due = goals.after(after, Evaluator.STEP);
            int changed = evaluator.evaluate(due, trigger);
            boolean isLast = due.size() < Evaluator.STEP;
            return new Step(isLast ? after : due.getLast().id(), changed, isLast);
        }));
    }
}
