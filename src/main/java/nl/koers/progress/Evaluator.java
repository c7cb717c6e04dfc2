package nl.koers.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.SystemIdentity;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalChanged;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.goal.Target.Reference;
import nl.koers.progress.StatusChange.Cause;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.SeriesId;
import nl.koers.snapshot.SnapshotsChanged;
import nl.koers.workspace.Thresholds;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Evaluates goals inside the transaction of whoever changed something, and keeps what came of it. A goal whose
 * arithmetic fails is logged and left as it was: it must not take an import down with it.
 */
@Component
class Evaluator {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluator.class);
    /** Goals whose figures are held in memory at a time. */
    static final int STEP = 200;

    private final Goals goals;
    private final GoalFiguresQuery figures;
    private final ProgressRepository repository;
    private final Notices notices;
    private final Workspaces workspaces;
    private final SystemIdentity identity;
    private final Clock clock;

    Evaluator(
            Goals goals,
            GoalFiguresQuery figures,
            ProgressRepository repository,
            Notices notices,
            Workspaces workspaces,
            SystemIdentity identity,
            Clock clock) {
        this.goals = goals;
        this.figures = figures;
        this.repository = repository;
        this.notices = notices;
        this.workspaces = workspaces;
        this.identity = identity;
        this.clock = clock;
    }

    /** What made Koers look again. */
    record Trigger(Cause cause, @Nullable ImportId importId) {

        static final Trigger CLOCK = new Trigger(Cause.CLOCK, null);
        static final Trigger EDIT = new Trigger(Cause.EDIT, null);
    }

    @EventListener
    void on(SnapshotsChanged changed) {
        Trigger trigger = new Trigger(changed.isUndo() ? Cause.UNDO : Cause.IMPORT, changed.cause());
        identity.run(() -> {
            for (List<SeriesId> series : steps(List.copyOf(changed.series()))) {
                for (List<GoalId> ids : steps(figures.goalsOn(series))) {
                    evaluate(goals.of(ids), trigger);
                }
            }
        });
    }

    @EventListener
    void on(GoalChanged changed) {
        identity.run(() -> evaluate(goals.of(List.of(changed.goal())), Trigger.EDIT));
    }

    /** Returns how many changed status. */
    int evaluate(List<Goal> due, Trigger trigger) {
        Map<GoalId, List<Figure>> known = figures.of(due);
        Map<GoalId, Status> before =
                repository.statuses(due.stream().map(Goal::id).toList());
        LocalDate today = workspaces.today();
        Thresholds thresholds = workspaces.thresholds();
        Instant now = clock.instant();
        Map<GoalId, Standing> standings = new HashMap<>();
        int changes = 0;
        for (Goal goal : due) {
            Evaluation evaluation = tryEvaluate(goal, known.getOrDefault(goal.id(), List.of()), today, thresholds);
            if (evaluation != null) {
                freeze(goal, evaluation.toFreeze());
                standings.put(goal.id(), evaluation.standing());
                changes += record(goal.id(), before.get(goal.id()), evaluation.standing(), trigger, now) ? 1 : 0;
            }
        }
        repository.store(standings, now);
        notices.follow(standings, thresholds, now);
        return changes;
    }

    private @Nullable Evaluation tryEvaluate(Goal goal, List<Figure> known, LocalDate today, Thresholds thresholds) {
        try {
            return Progress.evaluate(Promise.of(goal), known, today, thresholds);
        } catch (RuntimeException e) {
            LOG.error("Goal {} could not be evaluated", goal.id().value(), e);
            return null;
        }
    }

    private void freeze(Goal goal, @Nullable Reference reference) {
        if (reference != null) {
            goals.freezeReference(goal.id(), reference);
        }
    }

    private boolean record(GoalId goal, @Nullable Status before, Standing standing, Trigger trigger, Instant now) {
        if (standing.status() == before) {
            return false;
        }
        StatusChange change = new StatusChange(
                now,
                before,
                standing.status(),
                trigger.cause(),
                trigger.importId(),
                standing.dataDate(),
                standing.value(),
                standing.planned());
        repository.record(goal, change, standing);
        return true;
    }

    private static <T> List<List<T>> steps(List<T> all) {
        List<List<T>> steps = new ArrayList<>();
        for (int from = 0; from < all.size(); from += STEP) {
            steps.add(all.subList(from, Math.min(all.size(), from + STEP)));
        }
        return steps;
    }
}
