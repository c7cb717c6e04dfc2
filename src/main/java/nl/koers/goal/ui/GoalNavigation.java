package nl.koers.goal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.koers.goal.GoalId;

/** The way to the screens of goals, for other rooms. */
public final class GoalNavigation {

    static final String ID = "goalId";

    private GoalNavigation() {}

    /** A link to one goal. */
    public static RouterLink link(GoalId goal, String words) {
        return new RouterLink(words, GoalView.class, id(goal));
    }

    /** A link to the form for a new goal. */
    public static RouterLink newGoal(String words) {
        return new RouterLink(words, GoalFormView.class);
    }

    static RouterLink all(String words) {
        return new RouterLink(words, GoalsView.class);
    }

    static void show(GoalId goal) {
        UI.getCurrent().navigate(GoalView.class, id(goal));
    }

    static RouteParameters id(GoalId goal) {
        return new RouteParameters(ID, Long.toString(goal.value()));
    }
}
