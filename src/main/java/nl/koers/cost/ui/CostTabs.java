package nl.koers.cost.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.cost.Budgets;
import nl.koers.cost.Costs;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.i18n.Texts;
import nl.koers.progress.AsOf;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalPrice;
import nl.koers.progress.GoalPrices;
import nl.koers.progress.GoalProgress;
import nl.koers.workspace.Workspaces;

/** Makes the tab with the costs of a goal, for those who may see it, and fetches what it shows. */
@org.springframework.stereotype.Component
public class CostTabs {

    private final Costs costs;
    private final Budgets budgets;
    private final GoalPrices prices;
    private final GoalProgress progress;
    private final Goals goals;
    private final Workspaces workspaces;
    private final Texts texts;
    private final CurrentUser user;

    CostTabs(
            Costs costs,
            Budgets budgets,
            GoalPrices prices,
            GoalProgress progress,
            Goals goals,
            Workspaces workspaces,
            Texts texts,
            CurrentUser user) {
        this.costs = costs;
        this.budgets = budgets;
        this.prices = prices;
        this.progress = progress;
        this.goals = goals;
        this.workspaces = workspaces;
        this.texts = texts;
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

    Budgets budgets() {
        return budgets;
    }

    Texts texts() {
        return texts;
    }

    /** As of today. */
    GoalPrice price(GoalId goal) {
        GoalAsOf today = progress.at(goal, AsOf.now(today()));
        return Objects.requireNonNull(prices.of(List.of(today)).get(goal));
    }

    LocalDate today() {
        return workspaces.today();
    }

    ZoneId zone() {
        return workspaces.zone();
    }

    /** A page of those that a cost can be shared with, by title. */
    List<Goal> goals(String words, int offset, int limit) {
        return goals.titled(words, offset, limit);
    }

    Map<GoalId, Goal> goals(Collection<GoalId> ids) {
        return goals.of(ids).stream().collect(Collectors.toMap(Goal::id, goal -> goal));
    }

    Map<GoalId, String> titles(Collection<GoalId> ids) {
        return goals.of(ids).stream()
                .collect(Collectors.toMap(Goal::id, goal -> goal.data().title()));
    }
}
