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
        GoalData data = goal.data();
        GoalData decided = new GoalData(
                data.title(),
                data.channel(),
                data.metric(),
                data.measure(),
                data.direction(),
                data.baseline(),
                data.target(),
                data.start(),
                data.deadline(),
                data.milestones(),
                data.owner(),
                data.accountable(),
                data.why(),
                data.cadenceDays(),
                state,
                reason);
        return goals.change(goal.id(), goal.version(), decided, "");
    }
}
