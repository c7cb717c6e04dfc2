package nl.koers.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room beside {@link GoalProgress}: the backtest on goals that people really set. */
@Service
public class TrackRecords {

    private final Goals goals;
    private final GoalFiguresQuery figures;
    private final CadenceQuery cadences;
    private final Workspaces workspaces;

    TrackRecords(Goals goals, GoalFiguresQuery figures, CadenceQuery cadences, Workspaces workspaces) {
        this.goals = goals;
        this.figures = figures;
        this.cadences = cadences;
        this.workspaces = workspaces;
    }

    /** Of the goals that are over; takes time with many of them. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public TrackRecord own() {
        LocalDate today = workspaces.today();
        List<Goal> closed = goals.all().stream()
                .filter(goal -> goal.data().deadline().isBefore(today))
                .filter(goal -> goal.data().state() != GoalState.STOPPED)
                .sorted(Comparator.comparing((Goal goal) -> goal.data().deadline())
                        .reversed())
                .toList();
        Backtest backtest = new Backtest(workspaces.thresholds());
        List<Goal> asked = closed.subList(0, Math.min(closed.size(), TrackRecord.MOST));
        for (int from = 0; from < asked.size(); from += Evaluator.STEP) {
            ask(backtest, asked.subList(from, Math.min(asked.size(), from + Evaluator.STEP)));
        }
        return new TrackRecord(closed.size(), backtest.results());
    }

    private void ask(Backtest backtest, List<Goal> some) {
        Map<GoalId, List<Figure>> known = figures.of(some);
        Map<GoalId, Integer> expected = cadences.of(some, null);
        for (Goal goal : some) {
            Promise promise = Promise.of(goal, Objects.requireNonNull(expected.get(goal.id())));
            backtest.tryClosed(promise, known.getOrDefault(goal.id(), List.of()));
        }
    }
}
