package nl.koers.cost.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.cost.Costs;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;

/** Makes the tab with the costs of a goal, for those who may see it, and fetches what it shows. */
@org.springframework.stereotype.Component
public class CostTabs {

    private final Costs costs;
    private final Goals goals;
    private final Workspaces workspaces;
    private final CurrentUser user;

    CostTabs(Costs costs, Goals goals, Workspaces workspaces, CurrentUser user) {
        this.costs = costs;
        this.goals = goals;
        this.workspaces = workspaces;
        this.user = user;
    }

    /** Whether the asker may know that there are costs at all. */
    public boolean mayLook() {
        return user.has(Role.MANAGER);
    }

    /** The tab itself, read now. */
    public Component of(GoalId goal) {
        return new CostTab(this, goal);
    }

    Costs costs() {
        return costs;
    }

    Currency currency() {
        return workspaces.find().map(Workspace::currency).orElseThrow();
    }

    LocalDate today() {
        return workspaces.today();
    }

    ZoneId zone() {
        return workspaces.zone();
    }

    /** All that a cost can be shared with. */
    List<Goal> goals() {
        return goals.all();
    }

    Map<GoalId, String> titles(Collection<GoalId> ids) {
        return goals.of(ids).stream()
                .collect(Collectors.toMap(Goal::id, goal -> goal.data().title()));
    }
}
