package nl.koers.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.koers.access.CurrentUser;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.Overview;
import nl.koers.goal.GoalId;
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
 * Door of the room: what marketing has to tell of a month or of another period. Goals are evaluated as of its end, or
 * as of today while it runs, by what is known now: figures that came late count. A goal belongs to the periods from its
 * start to its deadline, and to later ones while its last figures are awaited.
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
        Objective objective = marketing(tree, id);
        List<GoalRow> rows = rows(period, row -> id.equals(row.objective()));
        return report(period, List.of(GoalReports.objective(tree, objective, goals.of(rows, period))), null);
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
        return summed(
                new Told(period, tree, rows, goals.of(rows, period)),
                tree.all(ObjectiveKind.MARKETING),
                objective -> !objective.goals().isEmpty());
    }

    /**
     * Of the marketing objectives that people pay for, with the summary and with what every goal costs: for those who
     * decide about budgets.
     *
     * @param from first day, today or earlier
     * @param to last day, inclusive; what is to come of it is not told
     * @param marketingObjectives which; each is told of, goals or not. Empty for all that had goals
     * @throws InvalidInput for {@code from} when it is still to come, for {@code to} when it lies before {@code from}
     * @throws NoSuchElementException when one of them is no marketing objective, or no longer
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Report withMoney(LocalDate from, LocalDate to, Collection<ObjectiveId> marketingObjectives) {
        Period period = period(from, to);
        ObjectiveTree tree = objectives.tree();
        boolean isAll = marketingObjectives.isEmpty();
        List<Objective> about = isAll
                ? tree.all(ObjectiveKind.MARKETING)
                : marketingObjectives.stream()
                        .distinct()
                        .map(id -> marketing(tree, id))
                        .toList();
        List<GoalRow> rows =
                rows(period, row -> isAll || row.objective() == null || marketingObjectives.contains(row.objective()));
        return summed(
                new Told(period, tree, rows, goals.withMoney(rows, period)),
                about,
                objective -> !isAll || !objective.goals().isEmpty());
    }

    /**
     * Of one goal as it stands today, over all of its time; without a summary.
     *
     * @throws NoSuchElementException when there is no such goal
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Report ofGoal(GoalId id) {
        GoalRow row = row(id);
        Period period = lifetime(row);
        return one(row, period, goals.of(List.of(row), period));
    }

    /** The same with what it costs. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Report ofGoalWithMoney(GoalId id) {
        GoalRow row = row(id);
        Period period = lifetime(row);
        return one(row, period, goals.withMoney(List.of(row), period));
    }

    private GoalRow row(GoalId id) {
        return overview.goals().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("goal " + id.value()));
    }

    private Period lifetime(GoalRow row) {
        return Period.of(row.start(), row.deadline(), workspaces.today(), workspaces.zone());
    }

    private Report one(GoalRow row, Period period, List<GoalReport> goal) {
        ObjectiveTree tree = objectives.tree();
        ObjectiveReport told = Optional.ofNullable(row.objective())
                .flatMap(tree::find)
                .map(objective -> GoalReports.objective(tree, objective, goal))
                .orElseGet(() -> new ObjectiveReport(0, "", null, List.of(), goal));
        return report(period, List.of(told), null);
    }

    /** Every goal of a period, told once; the rows say which objective each serves. */
    private record Told(Period period, ObjectiveTree tree, List<GoalRow> rows, List<GoalReport> goals) {

        List<GoalReport> serving(@Nullable ObjectiveId objective) {
            Set<Long> ids = rows.stream()
                    .filter(row -> Objects.equals(row.objective(), objective))
                    .map(row -> row.id().value())
                    .collect(Collectors.toSet());
            return goals.stream().filter(goal -> ids.contains(goal.id())).toList();
        }
    }

    /** Goals that serve no objective are in no list of goals, but the summary names them. */
    private Report summed(Told all, List<Objective> about, Predicate<ObjectiveReport> told) {
        List<ObjectiveReport> each = about.stream()
                .map(objective -> GoalReports.objective(all.tree(), objective, all.serving(objective.id())))
                .toList();
        return report(
                all.period(), each.stream().filter(told).toList(), summaries.of(each, all.serving(null), all.period()));
    }

    private static Objective marketing(ObjectiveTree tree, ObjectiveId id) {
        return tree.find(id)
                .filter(found -> found.kind() == ObjectiveKind.MARKETING)
                .orElseThrow(() -> new NoSuchElementException("marketing objective " + id.value()));
    }

    private Period period(YearMonth month) {
        LocalDate today = workspaces.today();
        if (month.atDay(1).isAfter(today)) {
            throw new InvalidInput("month", "report.month.future");
        }
        return Period.of(month, today, workspaces.zone());
    }

    private Period period(LocalDate from, LocalDate to) {
        LocalDate today = workspaces.today();
        if (from.isAfter(today)) {
            throw new InvalidInput("from", "report.from.future");
        }
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "report.to.before");
        }
        return Period.of(from, to, today, workspaces.zone());
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
                period.from(),
                period.to(),
                period.asOf(),
                user.name(),
                clock.instant(),
                period.zone(),
                told,
                summary);
    }
}
