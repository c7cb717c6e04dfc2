package nl.koers.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
    private final CadenceQuery cadences;
    private final ProgressRepository repository;
    private final Notices notices;
    private final Workspaces workspaces;
    private final SystemIdentity identity;
    private final Clock clock;

    Evaluator(
            Goals goals,
            GoalFiguresQuery figures,
            CadenceQuery cadences,
            ProgressRepository repository,
            Notices notices,
            Workspaces workspaces,
            SystemIdentity identity,
            Clock clock) {
        this.goals = goals;
        this.figures = figures;
        this.cadences = cadences;
        this.repository = repository;
        this.notices = notices;
        this.workspaces = workspaces;
        this.identity = identity;
        this.clock = clock;
    }

    /** What made Koers look again. */
    record Trigger(Cause cause, @Nullable ImportId importId) {

        static final Trigger CLOCK = new Trigger(Cause.CLOCK, null);
        static final Trigger SETTINGS = new Trigger(Cause.SETTINGS, null);
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
        Map<GoalId, Integer> expected = cadences.of(due, null);
        LocalDate today = workspaces.today();
        Thresholds thresholds = workspaces.thresholds();
        Instant now = clock.instant();
        StatusLog log = log(due, trigger, now);
        Map<GoalId, Standing> standings = new HashMap<>();
        for (Goal goal : due) {
            Promise promise = Promise.of(goal, Objects.requireNonNull(expected.get(goal.id())));
            List<Figure> figured = known.getOrDefault(goal.id(), List.of());
            Evaluation evaluation = tried(goal.id(), () -> Progress.evaluate(promise, figured, today, thresholds));
            if (evaluation != null) {
                freeze(goal, evaluation.toFreeze());
                standings.put(goal.id(), evaluation.standing());
                log.note(goal.id(), evaluation.standing());
            }
        }
        repository.store(standings, now);
        notices.follow(standings, thresholds, now);
        repository.record(log.changes());
        return log.changes().size();
    }

    private StatusLog log(List<Goal> due, Trigger trigger, Instant now) {
        List<GoalId> ids = due.stream().map(Goal::id).toList();
        ImportId brought = trigger.cause() == Cause.IMPORT ? trigger.importId() : null;
        Map<GoalId, LocalDate> newest = brought == null ? Map.of() : figures.newestDays(brought, ids);
        return new StatusLog(trigger, now, repository.last(ids), newest);
    }

    private static @Nullable Evaluation tried(GoalId goal, Supplier<Evaluation> evaluation) {
        try {
            return evaluation.get();
        } catch (RuntimeException e) {
            LOG.error("Goal {} could not be evaluated", goal.value(), e);
            return null;
        }
    }

    private void freeze(Goal goal, @Nullable Reference reference) {
        if (reference != null) {
            goals.freezeReference(goal.id(), reference);
        }
    }

    private static <T> List<List<T>> steps(List<T> all) {
        List<List<T>> steps = new ArrayList<>();
        for (int from = 0; from < all.size(); from += STEP) {
            steps.add(all.subList(from, Math.min(all.size(), from + STEP)));
        }
        return steps;
    }
}
