package nl.koers.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.dashboard.GoalOrder;
import nl.koers.dashboard.GoalRow;
import nl.koers.goal.Acceptance;
import nl.koers.goal.Acceptances;
import nl.koers.goal.Annotations;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.AsOf;
import nl.koers.progress.CheckIns;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is told of goals, from the doors of the rooms below. */
@Component
class GoalReports {

    private final Goals goals;
    private final GoalProgress progress;
    private final Acceptances acceptances;
    private final CheckIns checkIns;
    private final Annotations annotations;
    private final GoalMonies monies;

    GoalReports(
            Goals goals,
            GoalProgress progress,
            Acceptances acceptances,
            CheckIns checkIns,
            Annotations annotations,
            GoalMonies monies) {
        this.goals = goals;
        this.progress = progress;
        this.acceptances = acceptances;
        this.checkIns = checkIns;
        this.annotations = annotations;
        this.monies = monies;
    }

    /** @param goals that serve it */
    static ObjectiveReport objective(ObjectiveTree tree, Objective objective, List<GoalReport> goals) {
        List<Objective> path = tree.path(objective.id());
        return new ObjectiveReport(
                objective.id().value(),
                objective.title(),
                objective.data().category(),
                path.subList(0, path.size() - 1).stream()
                        .map(link -> new ObjectiveReport.Link(link.kind(), link.title()))
                        .toList(),
                goals);
    }

    /** The worst first. */
    List<GoalReport> of(List<GoalRow> rows, Period period) {
        return told(rows, period, at -> Map.of());
    }

    /** The worst first, each with what it costs; for managers only. */
    List<GoalReport> withMoney(List<GoalRow> rows, Period period) {
        return told(rows, period, monies::of);
    }

    private List<GoalReport> told(
            List<GoalRow> rows, Period period, Function<List<GoalAsOf>, Map<GoalId, GoalMoney>> pricing) {
        List<GoalId> ids = rows.stream().map(GoalRow::id).toList();
        Map<GoalId, GoalRow> known = rows.stream().collect(Collectors.toMap(GoalRow::id, row -> row));
        Map<GoalId, Acceptance> agreements = acceptances.of(ids);
        List<GoalAsOf> all = goals.of(ids).stream()
                .map(goal -> progress.at(goal, AsOf.now(period.asOf())))
                .toList();
        Map<GoalId, GoalMoney> money = pricing.apply(all);
        return all.stream()
                .map(at -> {
                    GoalId id = at.goal().id();
                    Told told = new Told(at, agreements.get(id), money.get(id));
                    return goal(Objects.requireNonNull(known.get(id)), told, period);
                })
                .sorted(Comparator.comparingInt((GoalReport goal) -> GoalOrder.rank(goal.status()))
                        .thenComparing(GoalReport::deadline)
                        .thenComparing(GoalReport::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private record Told(
            GoalAsOf at,
            @Nullable Acceptance said,
            @Nullable GoalMoney money) {}

    private GoalReport goal(GoalRow row, Told told, Period period) {
        Goal goal = told.at().goal();
        GoalData data = goal.data();
        Acceptance said = told.said();
        return new GoalReport(
                goal.id().value(),
                row.title(),
                row.channel(),
                row.metric(),
                row.unit(),
                row.measure(),
                row.direction(),
                data.target(),
                data.start(),
                data.deadline(),
                data.why(),
                data.state(),
                data.stateReason(),
                row.owner(),
                row.accountable(),
                said == null || data.accountable() == null ? null : agreement(said),
                told.at().course(),
                said(goal.id(), period),
                notes(goal, period),
                told.money());
    }

    private static GoalReport.Agreement agreement(Acceptance said) {
        return new GoalReport.Agreement(said.state(), said.by(), said.onBehalf(), said.at());
    }

    private List<GoalReport.Said> said(GoalId goal, Period period) {
        return checkIns.of(goal).stream()
                .filter(said -> period.contains(said.data().on()))
                .map(said -> new GoalReport.Said(
                        said.data().on(),
                        said.by(),
                        said.data().confidence(),
                        said.data().note()))
                .toList();
    }

    private List<GoalReport.Note> notes(Goal goal, Period period) {
        return annotations.at(goal).stream()
                .filter(note -> period.contains(note.data().on()))
                .map(note -> new GoalReport.Note(note.data().on(), note.data().text()))
                .sorted(Comparator.comparing(GoalReport.Note::on))
                .toList();
    }
}
