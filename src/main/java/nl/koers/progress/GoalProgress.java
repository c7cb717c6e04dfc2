package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.i18n.InvalidInput;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Thresholds;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: where goals stand. Goals are evaluated after each import that touches their figures, after each
 * edit and every night; an unknown goal is a {@link NoSuchElementException}.
 */
@Service
public class GoalProgress {

    private final Goals goals;
    private final Snapshots snapshots;
    private final Workspaces workspaces;
    private final CadenceQuery cadences;
    private final FedFiguresQuery fed;
    private final ProgressRepository repository;
    private final NoticeRepository notices;
    private final Sweep sweep;

    GoalProgress(
            Goals goals,
            Snapshots snapshots,
            Workspaces workspaces,
            CadenceQuery cadences,
            FedFiguresQuery fed,
            ProgressRepository repository,
            NoticeRepository notices,
            Sweep sweep) {
        this.goals = goals;
        this.snapshots = snapshots;
        this.workspaces = workspaces;
        this.cadences = cadences;
        this.fed = fed;
        this.repository = repository;
        this.notices = notices;
        this.sweep = sweep;
    }

    /** Computed from the figures known now, as if {@code asOf} were today. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Standing standing(GoalId goal, LocalDate asOf) {
        return at(goal, AsOf.now(asOf)).standing();
    }

    /**
     * Where a goal stood on a day and what that rests on, by what is known now or by what was known then.
     *
     * @throws InvalidInput for {@code asOf} when it asks what was known on a day that is still to come or lies before the
     *     goal was made
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public GoalAsOf at(GoalId id, AsOf asOf) {
        return at(existing(id), asOf);
    }

    /**
     * The same of a goal that has been read.
     *
     * @param today as it is now
     * @throws InvalidInput as above
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public GoalAsOf at(Goal today, AsOf asOf) {
        Instant known = asOf.isThen() ? asOf.end(workspaces.zone()) : null;
        Goal goal = known == null ? today : promised(today.id(), asOf, known);
        int cadence = cadences.of(goal, known);
        Promise promise = Promise.of(goal, cadence);
        Thresholds thresholds = workspaces.thresholds();
        KnownFigures figures = new KnownFigures(figures(goal, asOf, known), asOf.day());
        Evaluation evaluation = Progress.evaluate(promise, figures.series(promise.measure()), asOf.day(), thresholds);
        return new GoalAsOf(
                asOf,
                goal,
                cadence,
                evaluation.standing(),
                Course.of(promise, evaluation),
                Explainer.explain(promise, evaluation, thresholds),
                figures);
    }

    /** The figures that fed a number of this answer, the newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<FedFigure> figures(GoalAsOf shown) {
        LocalDate day = shown.asOf().day();
        Promise promise = Promise.of(shown.goal(), shown.cadenceDays());
        Evaluation evaluation =
                Progress.evaluate(promise, shown.known().series(promise.measure()), day, workspaces.thresholds());
        return fed.of(promise, shown.known(), evaluation);
    }

    /** The first day in the workspace's zone on which a goal could be known. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public LocalDate madeOn(GoalId goal) {
        return LocalDate.ofInstant(goals.madeAt(goal), workspaces.zone());
    }

    /** Every goal as last evaluated: after the newest import or edit, or last night. For lists of goals. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<GoalId, Standing> latest() {
        return repository.latest();
    }

    /** These goals as last evaluated; one that never was is absent. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<GoalId, Standing> latest(Collection<GoalId> goals) {
        return repository.latest(goals);
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
     * Evaluates every goal: every night against the clock, and when the rules changed. Works in short transactions, so
     * that imports get their turn. Returns how many changed status.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public int evaluateAll() {
        return sweep.run();
    }

    private Goal promised(GoalId id, AsOf asOf, Instant known) {
        if (asOf.day().isAfter(workspaces.today())) {
            throw new InvalidInput("asOf", "goal.asOf.future");
        }
        return goals.promised(id, known).orElseThrow(() -> new InvalidInput("asOf", "goal.asOf.notYet", madeOn(id)));
    }

    private List<Snapshot> figures(Goal goal, AsOf asOf, @Nullable Instant known) {
        ChannelId channel = goal.data().channel();
        MetricId metric = goal.data().metric();
        return known == null
                ? snapshots.of(channel, metric, null, asOf.day())
                : snapshots.knownThen(channel, metric, asOf.day(), known);
    }

    private Goal existing(GoalId id) {
        return goals.find(id).orElseThrow(() -> new NoSuchElementException("goal " + id.value()));
    }
}
