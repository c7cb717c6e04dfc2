package nl.koers.share;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.goal.Goals;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.report.Report;
import nl.koers.report.Reports;
import nl.koers.workspace.Workspaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts together what a link shows, with the rights of a viewer. Only what goals cost is read with the rights of the
 * manager who wanted it shown, as long as they are one.
 */
@Component
class SharedReports {

    private final Reports reports;
    private final ObjectProvider<FrozenPapers> papers;
    private final Goals goals;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final People people;
    private final SystemIdentity identity;

    SharedReports(
            Reports reports,
            ObjectProvider<FrozenPapers> papers,
            Goals goals,
            Objectives objectives,
            Workspaces workspaces,
            People people,
            SystemIdentity identity) {
        this.reports = reports;
        this.papers = papers;
        this.goals = goals;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.people = people;
        this.identity = identity;
    }

    /**
     * @throws InvalidInput for {@code month} when it has not begun
     * @throws NoSuchElementException when there is nothing of the kind
     */
    void mustExist(ShareSubject subject) {
        boolean isThere = switch (subject) {
            case ShareSubject.Month month -> isThere(month);
            case ShareSubject.OneGoal goal -> goals.find(goal.goal()).isPresent();
            case ShareSubject.Frozen frozen ->
                papers.stream()
                        .anyMatch(source ->
                                source.find(frozen.round(), frozen.version()).isPresent());
        };
        if (!isThere) {
            throw new NoSuchElementException(subject.toString());
        }
    }

    private boolean isThere(ShareSubject.Month month) {
        if (month.month().atDay(1).isAfter(workspaces.today())) {
            throw new InvalidInput("month", "report.month.future");
        }
        ObjectiveId id = month.objective();
        return id == null
                || objectives
                        .tree()
                        .find(id)
                        .filter(found -> found.kind() == ObjectiveKind.MARKETING)
                        .isPresent();
    }

    /** Empty when what it led to is gone. */
    Optional<SharedPaper> of(ShareLink link) {
        try {
            return Optional.of(manager(link)
                    .map(manager -> identity.callAs(manager, () -> withMoney(link.subject())))
                    .orElseGet(() -> identity.callAsViewer(link.madeBy(), () -> bare(link.subject()))));
        } catch (NoSuchElementException gone) {
            return Optional.empty();
        }
    }

    /** Who may show what goals cost; empty where nobody wanted to, or where they may no longer. */
    private Optional<Person> manager(ShareLink link) {
        return !link.withBudgets() || link.makerId() == null
                ? Optional.empty()
                : identity.callAsViewer(link.madeBy(), people::all).stream()
                        .filter(person -> person.id().equals(link.makerId()))
                        .filter(person -> person.enabled() && person.role().compareTo(Role.MANAGER) >= 0)
                        .findFirst();
    }

    private SharedPaper bare(ShareSubject subject) {
        return switch (subject) {
            case ShareSubject.Month month ->
                live(
                        month.objective() == null
                                ? reports.ofAll(month.month())
                                : reports.ofObjective(month.objective(), month.month()));
            case ShareSubject.OneGoal goal -> live(reports.ofGoal(goal.goal()));
            case ShareSubject.Frozen frozen -> {
                FrozenPapers.Paper paper = frozen(frozen);
                yield new SharedPaper(
                        paper.report().withoutMoney(), paper.round().withoutReasons());
            }
        };
    }

    private static SharedPaper live(Report report) {
        return new SharedPaper(report.withoutMoney(), null);
    }

    private SharedPaper withMoney(ShareSubject subject) {
        return switch (subject) {
            case ShareSubject.Month month -> new SharedPaper(withMoney(month), null);
            case ShareSubject.OneGoal goal -> new SharedPaper(reports.ofGoalWithMoney(goal.goal()), null);
            case ShareSubject.Frozen frozen -> {
                FrozenPapers.Paper paper = frozen(frozen);
                yield new SharedPaper(paper.report(), paper.round());
            }
        };
    }

    private Report withMoney(ShareSubject.Month month) {
        var from = month.month().atDay(1);
        var to = month.month().atEndOfMonth();
        return month.objective() == null
                ? reports.withMoney(from, to, List.of())
                : reports.withMoney(from, to, List.of(month.objective())).withoutSummary();
    }

    private FrozenPapers.Paper frozen(ShareSubject.Frozen frozen) {
        return papers.stream()
                .flatMap(source -> source.find(frozen.round(), frozen.version()).stream())
                .findFirst()
                .orElseThrow();
    }
}
