package nl.koers.goal.ui;

import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import org.springframework.stereotype.Component;

/** Pauses, stops and resumes a goal: a change of its state and nothing else. */
@Component
class GoalStates {

    private final Goals goals;

    GoalStates(Goals goals) {
        this.goals = goals;
    }

    /** @param reason empty only for an active goal */
    Goal put(Goal goal, GoalState state, String reason) {
        GoalData decided = goal.data().in(state, reason);
        return goals.change(goal.id(), goal.version(), decided, "");
    }
}
