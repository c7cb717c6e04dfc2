package nl.koers.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import nl.koers.access.CurrentUser;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.Overview;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.Objectives;
import nl.koers.progress.Status;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: what marketing has to tell of a month. Goals are evaluated as of the end of the month, or as of today
 * in the month that runs, by what is known now: figures that came late count. A goal belongs to the months from its start
 * to its deadline, and to later ones while its last figures are awaited.
 */
@Service
public class Reports {

    private final Overview overview;
    private final Objectives objectives;
    private final GoalReports goals;
    private final Summaries summaries;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final Clock clock;

    Reports(
            Overview overview,
            Objectives objectives,
            GoalReports goals,
            Summaries summaries,
            Workspaces workspaces,
            CurrentUser user,
            Clock clock) {
        this.overview = overview;
        this.objectives = objectives;
        this.goals = goals;
        this.summaries = summaries;
        this.workspaces = workspaces;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Of one marketing objective, without a summary.
     *
     * @throws InvalidInput for {@code month} when it has not begun
     * @throws NoSuchElementException when there is no such marketing objective
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Report ofObjective(ObjectiveId id, YearMonth month) {
        Period period = period(month);
        ObjectiveTree tree = objectives.tree();
        Objective objective = tree.find(id)
                .filter(found -> found.kind() == ObjectiveKind.MARKETING)
                .orElseThrow(() -> new NoSuchElementException("marketing objective " + id.value()));
        List<GoalRow> rows = rows(period, row -> id.equals(row.objective()));
        return report(period, List.of(goals.of(tree, objective, rows, period)), null);
    }

    /**
     * Of every marketing objective that had goals, with a summary.
     *
     * @throws InvalidInput for {@code month} when it has not begun
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Report ofAll(YearMonth month) {
        Period period = period(month);
        ObjectiveTree tree = objectives.tree();
        List<GoalRow> rows = rows(period, row -> true);
        List<ObjectiveReport> all = tree.all(ObjectiveKind.MARKETING).stream()
                .map(objective -> goals.of(
                        tree,
                        objective,
                        rows.stream()
                                .filter(row -> objective.id().equals(row.objective()))
                                .toList(),
                        period))
                .toList();
        List<GoalReport> loose =
                goals.of(rows.stream().filter(row -> row.objective() == null).toList(), period);
        return report(
                period,
                all.stream().filter(objective -> !objective.goals().isEmpty()).toList(),
                summaries.of(all, loose, period));
    }

    private Period period(YearMonth month) {
        LocalDate today = workspaces.today();
        if (month.atDay(1).isAfter(today)) {
            throw new InvalidInput("month", "report.month.future");
        }
        return Period.of(month, today, workspaces.zone());
    }

    private List<GoalRow> rows(Period period, Predicate<GoalRow> which) {
        return overview.goals().stream()
                .filter(which)
                .filter(row -> period.covers(row.start(), row.deadline(), row.status() == Status.AWAITING))
                .toList();
    }

    private Report report(Period period, List<ObjectiveReport> told, @Nullable ReportSummary summary) {
        return new Report(
                Report.FORMAT,
                workspaces.find().map(Workspace::name).orElse("Koers"),
                period.month(),
                period.asOf(),
                user.name(),
                clock.instant(),
                period.zone(),
                told,
                summary);
    }
}
