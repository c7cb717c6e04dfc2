package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Door of the room: where goals stand. Goals are evaluated after each import that touches their figures, after each
 * edit and every night; an unknown goal is a {@link NoSuchElementException}.
 */
@Service
public class GoalProgress {

    private final Goals goals;
    private final Snapshots snapshots;
    private final Workspaces workspaces;
    private final ProgressRepository repository;
    private final NoticeRepository notices;
    private final Evaluator evaluator;
    private final TransactionOperations transaction;

    GoalProgress(
            Goals goals,
            Snapshots snapshots,
            Workspaces workspaces,
            ProgressRepository repository,
            NoticeRepository notices,
            Evaluator evaluator,
            TransactionOperations transaction) {
        this.goals = goals;
        this.snapshots = snapshots;
        this.workspaces = workspaces;
        this.repository = repository;
        this.notices = notices;
        this.evaluator = evaluator;
        this.transaction = transaction;
    }

    /** Computed from the figures known now, as if {@code asOf} were today. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Standing standing(GoalId goal, LocalDate asOf) {
        return evaluate(existing(goal), asOf).standing();
    }

    /** What {@link #standing} rests on. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Explanation explain(GoalId id, LocalDate asOf) {
        Goal goal = existing(id);
        return Explanation.of(Promise.of(goal), evaluate(goal, asOf), workspaces.thresholds());
    }

    /** Every goal as last evaluated: after the newest import or edit, or last night. For lists of goals. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<GoalId, Standing> latest() {
        return repository.latest();
    }

    /** The goal's chart. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Course course(GoalId id, LocalDate asOf) {
        Goal goal = existing(id);
        return Course.of(goal, evaluate(goal, asOf));
    }

    /** Newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<StatusChange> history(GoalId goal) {
        return repository.history(goal);
    }

    /** Changes of status worth telling, the newest first: those that lasted, and facts. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<StatusNotice> notices(Instant since, int limit) {
        return notices.since(since, limit);
    }

    /**
     * Evaluates every goal against the clock; the nightly job. Works in short transactions, so that imports get their
     * turn. Returns how many changed status.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public int evaluateAll() {
        Step step = new Step(new GoalId(0), 0, false);
        int changed = 0;
        while (!step.isLast()) {
            step = next(step.until());
            changed += step.changed();
        }
        return changed;
    }

    private record Step(GoalId until, int changed, boolean isLast) {}

    private Step next(GoalId after) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Goal> due = goals.after(after, Evaluator.STEP);
            int changed = evaluator.evaluate(due, Evaluator.Trigger.CLOCK);
            boolean isLast = due.size() < Evaluator.STEP;
            return new Step(isLast ? after : due.getLast().id(), changed, isLast);
        }));
    }

    private Evaluation evaluate(Goal goal, LocalDate asOf) {
        List<Figure> figures = snapshots.of(goal.data().channel(), goal.data().metric(), null, asOf).stream()
                .map(Figure::of)
                .toList();
        return Progress.evaluate(Promise.of(goal), figures, asOf, workspaces.thresholds());
    }

    private Goal existing(GoalId id) {
        return goals.find(id).orElseThrow(() -> new NoSuchElementException("goal " + id.value()));
    }
}
