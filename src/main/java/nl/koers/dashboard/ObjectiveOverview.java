package nl.koers.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.channel.Channels;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.Objectives;
import nl.koers.progress.ObjectiveProgress;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Second door of the room: the chain of why, gathered from the rooms below in a handful of statements. */
@Service
public class ObjectiveOverview {

    private final Objectives objectives;
    private final ObjectiveProgress progress;
    private final Overview overview;
    private final Channels channels;
    private final Workspaces workspaces;

    ObjectiveOverview(
            Objectives objectives,
            ObjectiveProgress progress,
            Overview overview,
            Channels channels,
            Workspaces workspaces) {
        this.objectives = objectives;
        this.progress = progress;
        this.overview = overview;
        this.channels = channels;
        this.workspaces = workspaces;
    }

    /** As last evaluated. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public ObjectiveChain chain() {
        List<GoalRow> goals = overview.goals();
        Map<ObjectiveId, List<GoalRow>> serving = new HashMap<>();
        for (GoalRow goal : goals) {
            ObjectiveId objective = goal.objective();
            if (objective != null) {
                serving.computeIfAbsent(objective, none -> new ArrayList<>()).add(goal);
            }
        }
        return new ObjectiveChain(
                objectives.tree(), progress.latest(), goals, serving, channels.all(), workspaces.today());
    }
}
