package nl.koers.goal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSorting;
import nl.koers.goal.GoalId;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.AsOf;

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
        return new RouterLink(words, GoalWizardView.class);
    }

    /** A link to the form for a new goal that serves this objective. */
    public static RouterLink newGoal(String words, ObjectiveId objective) {
        RouterLink link = newGoal(words);
        link.setQueryParameters(QueryParameters.of(GoalAddress.OBJECTIVE, Long.toString(objective.value())));
        return link;
    }

    /** A link to the list of all goals. */
    public static RouterLink all(String words) {
        return new RouterLink(words, GoalsView.class);
    }

    /** A link to the list of the goals that serve an objective. */
    public static RouterLink serving(ObjectiveId objective, String words) {
        RouterLink link = all(words);
        GoalSelection serving = new GoalSelection(GoalSelection.Scope.OPEN, null, null, null, objective, "");
        link.setQueryParameters(new GoalListAddress(serving, GoalSorting.WORST_FIRST).write());
        return link;
    }

    static void show(GoalId goal) {
        UI.getCurrent().navigate(GoalView.class, id(goal));
    }

    /** A link to a goal as it stood on a day. */
    static RouterLink asOf(GoalId goal, AsOf asOf, LocalDate today, String words) {
        RouterLink link = link(goal, words);
        link.setQueryParameters(AsOfAddress.write(asOf, today));
        return link;
    }

    static void show(GoalId goal, AsOf asOf, LocalDate today) {
        UI.getCurrent().navigate(GoalView.class, id(goal), AsOfAddress.write(asOf, today));
    }

    static RouteParameters id(GoalId goal) {
        return new RouteParameters(ID, Long.toString(goal.value()));
    }
}
