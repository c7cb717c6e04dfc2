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

/**
 * Goals that were stopped in a round: what their page says, in the language of the organisation. Everybody reads that, so
 * it names no round and repeats no reason, in which people write amounts.
 */
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
    void stop(GoalId id) {
        Locale language = workspaces.find().map(Workspace::language).orElse(Texts.ENGLISH);
        goals.find(id)
                .filter(goal -> goal.data().state() != GoalState.STOPPED)
                .ifPresent(goal ->
                        goals.change(id, goal.version(), goal.data().in(GoalState.STOPPED, sentence(language)), ""));
    }

    /** Whether it was stopped by a decision in a round, and not in another way since. */
    boolean isStopped(Goal goal) {
        return Texts.LANGUAGES.stream()
                .anyMatch(language -> goal.data().stateReason().equals(sentence(language)));
    }

    private String sentence(Locale language) {
        return texts.get(language, "round.stopped");
    }
}
