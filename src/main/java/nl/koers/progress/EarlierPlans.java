package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalChange;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A door of the room: the plans a goal has had, so that a moved target stays visible. */
@Service
public class EarlierPlans {

    private static final int MOST = 8;

    /** A change of one of these asks for a reason and moves the line. */
    private static final Set<String> PROMISED = Set.of("target", "targetKind", "baseline", "deadline");

    private final Goals goals;
    private final GoalProgress progress;
    private final Snapshots snapshots;
    private final CadenceQuery cadences;
    private final Workspaces workspaces;

    EarlierPlans(
            Goals goals, GoalProgress progress, Snapshots snapshots, CadenceQuery cadences, Workspaces workspaces) {
        this.goals = goals;
        this.progress = progress;
        this.snapshots = snapshots;
        this.cadences = cadences;
        this.workspaces = workspaces;
    }

    /**
     * The newest first and at most eight, each told from the figures of the day that is asked about; a change that left
     * the line where it was is no plan of its own.
     *
     * @param asOf with what was known then, only changes that had been made by then
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<EarlierPlan> of(GoalId goal, AsOf asOf) {
        return of(progress.at(goal, asOf));
    }

    /** The same of a goal that has been evaluated, by the figures it was evaluated with. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<EarlierPlan> of(GoalAsOf shown) {
        GoalId id = shown.goal().id();
        List<GoalChange> changes = changes(id, shown.asOf());
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<Instant, Goal> promised =
                goals.promised(id, changes.stream().map(GoalChange::at).toList());
        List<PlannedPoint> planned = line(shown.course());
        LocalDate deadline = shown.course().deadline();
        List<EarlierPlan> plans = new ArrayList<>();
        for (GoalChange change : changes) {
            Goal before = promised.get(change.at());
            EarlierPlan plan = before == null ? null : plan(before, change, shown);
            if (plan != null && !plan.isSameAs(planned, deadline)) {
                plans.add(plan);
                planned = plan.planned();
                deadline = plan.deadline();
            }
        }
        return List.copyOf(plans);
    }

    /** One for each moment, the newest first. */
    private List<GoalChange> changes(GoalId goal, AsOf asOf) {
        Map<Instant, GoalChange> moments = new LinkedHashMap<>();
        goals.history(goal).stream()
                .filter(change -> PROMISED.contains(change.field()))
                .filter(change -> !asOf.isThen() || change.at().isBefore(asOf.end(workspaces.zone())))
                .forEach(change -> moments.putIfAbsent(change.at(), change));
        return moments.values().stream().limit(MOST).toList();
    }

    private EarlierPlan plan(Goal goal, GoalChange change, GoalAsOf shown) {
        Course course = course(goal, shown);
        return new EarlierPlan(change.at(), change.reason(), course.target(), course.deadline(), line(course));
    }

    private Course course(Goal goal, GoalAsOf shown) {
        AsOf asOf = shown.asOf();
        Integer said = goal.data().cadenceDays();
        boolean isSame = Objects.equals(said, shown.goal().data().cadenceDays());
        Instant known = asOf.isThen() ? asOf.end(workspaces.zone()) : null;
        Promise promise = Promise.of(goal, isSame ? shown.cadenceDays() : cadences.of(goal, known));
        return Course.of(
                promise, Progress.evaluate(promise, figures(goal, shown, known), asOf.day(), workspaces.thresholds()));
    }

    /** The same, unless the goal was about something else. */
    private List<Figure> figures(Goal goal, GoalAsOf shown, @Nullable Instant known) {
        ChannelId channel = goal.data().channel();
        MetricId metric = goal.data().metric();
        GoalData now = shown.goal().data();
        if (channel.equals(now.channel()) && metric.equals(now.metric())) {
            return shown.known().figures();
        }
        LocalDate day = shown.asOf().day();
        List<Snapshot> found = known == null
                ? snapshots.of(channel, metric, null, day)
                : snapshots.knownThen(channel, metric, day, known);
        return found.stream().map(Figure::of).toList();
    }

    private static List<PlannedPoint> line(Course course) {
        Double target = course.target();
        if (!course.planned().isEmpty() || target == null) {
            return course.planned();
        }
        return List.of(new PlannedPoint(course.start(), target), new PlannedPoint(course.deadline(), target));
    }
}
