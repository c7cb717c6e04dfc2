package nl.koers.objective.ui;

import com.vaadin.flow.router.RouterLink;

/** The way to the chain of objectives and the plan, for other rooms. */
public final class ObjectiveNavigation {

    private ObjectiveNavigation() {}

    /** A link to the chain of why. */
    public static RouterLink chain(String words) {
        return new RouterLink(words, ObjectivesView.class);
    }

    /** A link to the plan. */
    public static RouterLink plan(String words) {
        return new RouterLink(words, PlanView.class);
    }
}
