package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.koers.objective.Objective;

/** The chain of why where there is one, else the list of goals; then the page it is about. */
final class GoalCrumbs extends Nav {

    /** The screen of the chain; its room links here, so this one knows it by its address only. */
    private static final String OBJECTIVES = "objectives";

    GoalCrumbs(GoalPage page) {
        List<Objective> chain = page.objectives().path(page.data().objective());
        if (chain.isEmpty()) {
            add(GoalNavigation.all(getTranslation("goal.menu")));
        } else {
            add(new Anchor(OBJECTIVES, getTranslation("objective.menu")));
            chain.forEach(link -> add(
                    arrow(), new Anchor(OBJECTIVES + "#objective-" + link.id().value(), link.title())));
        }
        add(arrow(), new Span(page.channel().name()));
        addClassName("crumbs");
        setAriaLabel(getTranslation("goal.crumbs"));
    }

    private static Span arrow() {
        Span arrow = new Span("›");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }
}
