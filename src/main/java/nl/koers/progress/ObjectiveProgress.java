package nl.koers.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.Objectives;
import nl.koers.progress.RollUp.Part;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where objectives stand by the goals below them; beside {@link GoalProgress}, which knows of goals only. */
@Service
public class ObjectiveProgress {

    private final Objectives objectives;
    private final RollUpQuery query;
    private final Workspaces workspaces;

    ObjectiveProgress(Objectives objectives, RollUpQuery query, Workspaces workspaces) {
        this.objectives = objectives;
        this.query = query;
        this.workspaces = workspaces;
    }

    /** Every objective, by its goals and those of everything that serves it, as last evaluated. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<ObjectiveId, RolledUp> latest() {
        ObjectiveTree tree = objectives.tree();
        Map<ObjectiveId, List<Part>> parts = query.parts(workspaces.today());
        Map<ObjectiveId, RolledUp> standings = new HashMap<>();
        for (Objective objective : tree.all()) {
            List<Part> below = tree.branch(objective.id())
                    .flatMap(link -> parts.getOrDefault(link.id(), List.of()).stream())
                    .toList();
            standings.put(objective.id(), RollUp.of(below));
        }
        return standings;
    }
}
