package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalState;
import nl.koers.round.RoundDecisions;
import nl.koers.round.StoppedIn;
import org.springframework.stereotype.Component;

/** Why a goal was stopped in a budget round, and the way to that round, for those who may see it. */
@Component
class RoundLinks {

    /** The screen of rounds; its room links here, so this one knows it by its address only. */
    private static final String ROUNDS = "rounds/";

    private final RoundDecisions decisions;
    private final CurrentUser user;

    RoundLinks(RoundDecisions decisions, CurrentUser user) {
        this.decisions = decisions;
        this.user = user;
    }

    Optional<Div> stopped(Goal goal) {
        if (goal.data().state() != GoalState.STOPPED || !user.has(Role.MANAGER)) {
            return Optional.empty();
        }
        return decisions.stoppedIn(goal).map(RoundLinks::told);
    }

    private static Div told(StoppedIn stop) {
        return new Div(
                new Paragraph(I18NProvider.translate("goal.round.why", stop.reason())),
                new Anchor(ROUNDS + stop.round().value(), I18NProvider.translate("goal.round.link", stop.name())));
    }
}
