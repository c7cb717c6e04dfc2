package nl.koers.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalChange;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspaces;
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
        Course current = progress.at(goal, asOf).course();
        List<PlannedPoint> planned = line(current);
        LocalDate deadline = current.deadline();
        List<EarlierPlan> plans = new ArrayList<>();
        for (GoalChange change : changes(goal, asOf)) {
            EarlierPlan plan = before(goal, change, asOf).orElse(null);
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

    private Optional<EarlierPlan> before(GoalId id, GoalChange change, AsOf asOf) {
        return goals.promised(id, change.at()).map(goal -> plan(goal, change, asOf));
    }

    private EarlierPlan plan(Goal goal, GoalChange change, AsOf asOf) {
        Course course = course(goal, asOf);
        return new EarlierPlan(change.at(), change.reason(), course.target(), course.deadline(), line(course));
    }

    private Course course(Goal goal, AsOf asOf) {
        Instant known = asOf.isThen() ? asOf.end(workspaces.zone()) : null;
        ChannelId channel = goal.data().channel();
        MetricId metric = goal.data().metric();
        List<Snapshot> found = known == null
                ? snapshots.of(channel, metric, null, asOf.day())
                : snapshots.knownThen(channel, metric, asOf.day(), known);
        Promise promise = Promise.of(goal, cadences.of(goal, known));
        List<Figure> figures = found.stream().map(Figure::of).toList();
        return Course.of(promise, Progress.evaluate(promise, figures, asOf.day(), workspaces.thresholds()));
    }

    private static List<PlannedPoint> line(Course course) {
        Double target = course.target();
        if (!course.planned().isEmpty() || target == null) {
            return course.planned();
        }
        return List.of(new PlannedPoint(course.start(), target), new PlannedPoint(course.deadline(), target));
    }
}
