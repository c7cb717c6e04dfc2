package nl.koers.round;

import java.util.Locale;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.i18n.Texts;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.springframework.stereotype.Component;

/** Goals that were stopped in a round: how their reason reads, in the language of the organisation. */
@Component
class StoppedGoals {

    private final Goals goals;
    private final Workspaces workspaces;
    private final Texts texts;

    StoppedGoals(Goals goals, Workspaces workspaces, Texts texts) {
        this.goals = goals;
        this.workspaces = workspaces;
        this.texts = texts;
    }

    /** A goal that is stopped already keeps its reason; one that is gone needs nothing. */
    void stop(GoalId id, String round, String reason) {
        Locale language = workspaces.find().map(Workspace::language).orElse(Texts.ENGLISH);
        goals.find(id)
                .filter(goal -> goal.data().state() != GoalState.STOPPED)
                .ifPresent(goal -> goals.change(
                        id, goal.version(), goal.data().in(GoalState.STOPPED, sentence(language, round, reason)), ""));
    }

    /** Whether that is the reason that stands on the page of the goal. */
    boolean isWhy(Goal goal, String round, String reason) {
        return Texts.LANGUAGES.stream()
                .anyMatch(language -> goal.data().stateReason().equals(sentence(language, round, reason)));
    }

    private String sentence(Locale language, String round, String reason) {
        return texts.get(language, "round.stopped", round, reason);
    }
}
