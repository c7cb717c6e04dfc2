package nl.koers.cost;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room for what goals may cost, for managers only, reading too. Wrong input is an {@link InvalidInput} that
 * names the field as in {@link BudgetData}.
 */
@Service
public class Budgets {

    private final BudgetRepository repository;
    private final Goals goals;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Budgets(BudgetRepository repository, Goals goals, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.goals = goals;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Decides what a goal may cost; what was decided before is kept.
     *
     * @param version that of the budget that was read, 0 where there was none; a newer one is an {@link EditConflict}
     * @throws NoSuchElementException when there is no such goal
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public Budget decide(GoalId goal, long version, BudgetData written) {
        if (goals.find(goal).isEmpty()) {
            throw new NoSuchElementException("goal " + goal.value());
        }
        Budget old = repository.current(List.of(goal)).get(goal);
        if ((old == null ? 0 : old.version()) != version) {
            throw new EditConflict("budget of goal " + goal.value());
        }
        BudgetData data = new BudgetData(
                written.amount(), written.minutes(), written.reason().strip());
        CostRules.demand(CostRules.budget(old, data));
        Budget decided = new Budget(
                goal, version + 1, data.amount(), data.minutes(), clock.instant(), user.name(), data.reason());
        repository.insert(decided);
        audit.record("BUDGET_DECIDED", "goal " + goal.value());
        return decided;
    }

    /** Every decision about a goal's budget, the newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Budget> history(GoalId goal) {
        return repository.history(goal);
    }
}
