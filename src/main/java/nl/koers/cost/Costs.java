package nl.koers.cost;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: what goals have cost, held against what they may cost, for managers only, reading too.
 * Wrong input is an {@link InvalidInput} that names the field as in {@link CostEntryData}.
 */
@Service
public class Costs {

    private final CostRepository entries;
    private final BudgetRepository budgets;
    private final RateRepository rates;
    private final Goals goals;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Costs(
            CostRepository entries,
            BudgetRepository budgets,
            RateRepository rates,
            Goals goals,
            Workspaces workspaces,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.budgets = budgets;
        this.rates = rates;
        this.goals = goals;
        this.workspaces = workspaces;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty for a goal without costs, and for one that does not exist. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public GoalCosts of(GoalId goal) {
        return Objects.requireNonNull(ofAll(List.of(goal)).get(goal));
    }

    /** The same for several goals, in as many statements as for one; in their order. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Map<GoalId, GoalCosts> ofAll(Collection<GoalId> all) {
        HourlyRates hours = rates.all();
        Map<GoalId, Budget> agreed = budgets.current(all);
        Map<GoalId, GoalCosts> costs = new LinkedHashMap<>();
        borne(all)
                .forEach((goal, own) -> costs.put(
                        goal,
                        new GoalCosts(
                                goal,
                                agreed.get(goal),
                                lines(own, goal, hours, false),
                                lines(own, goal, hours, true))));
        return costs;
    }

    /** What each of the goals bears a part of, in their order. */
    private Map<GoalId, List<CostEntry>> borne(Collection<GoalId> all) {
        Map<GoalId, List<CostEntry>> borne = new LinkedHashMap<>();
        all.forEach(goal -> borne.put(goal, new ArrayList<>()));
        entries.bornBy(all)
                .forEach(entry -> CostRules.bearers(entry.data()).stream()
                        .map(borne::get)
                        .filter(Objects::nonNull)
                        .forEach(own -> own.add(entry)));
        return borne;
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public CostEntry add(CostEntryData written) {
        CostEntryData data = checked(written);
        CostEntryId id = entries.insert(data, clock.instant(), user.name());
        audit.record("COST_ADDED", subject(id));
        return existing(id);
    }

    /**
     * Changes an entry; what it was is kept in its history.
     *
     * @param version the version that was read; a newer one is an {@link EditConflict}
     * @throws InvalidInput naming {@code id} for an entry that was taken back
     * @throws NoSuchElementException when there is no such entry
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public CostEntry change(CostEntryId id, long version, CostEntryData written) {
        CostEntry old = existing(id);
        if (old.isTakenBack()) {
            throw new InvalidInput("id", "cost.taken.back.already");
        }
        CostEntryData data = checked(written);
        if (!entries.update(id, version, data)) {
            throw new EditConflict(subject(id));
        }
        Map<String, String> before = CostRules.written(old.data());
        CostRules.written(data).forEach((field, value) -> record(id, field, before.getOrDefault(field, ""), value));
        audit.record("COST_CHANGED", subject(id));
        return existing(id);
    }

    /**
     * Lets an entry no longer count; it stays with its history and can be put back.
     *
     * @param version the version that was read; a newer one is an {@link EditConflict}
     * @throws NoSuchElementException when there is no such entry
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public CostEntry takeBack(CostEntryId id, long version) {
        return state(id, version, true);
    }

    /** Lets an entry that was taken back count again; see {@link #takeBack}. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public CostEntry putBack(CostEntryId id, long version) {
        return state(id, version, false);
    }

    /** What was changed in the entries that a goal bears a part of, the newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<CostChange> history(GoalId goal) {
        return entries.history(goal);
    }

    private static List<CostLine> lines(List<CostEntry> entries, GoalId goal, HourlyRates hours, boolean isTakenBack) {
        return entries.stream()
                .filter(entry -> entry.isTakenBack() == isTakenBack)
                .map(entry -> CostLine.of(entry, goal, hours))
                .toList();
    }

    private CostEntry state(CostEntryId id, long version, boolean isTakenBack) {
        CostEntry old = existing(id);
        if (old.version() != version
                || old.isTakenBack() == isTakenBack
                || !entries.takeBack(id, version, isTakenBack)) {
            throw new EditConflict(subject(id));
        }
        record(id, "state", isTakenBack ? "" : "TAKEN_BACK", isTakenBack ? "TAKEN_BACK" : "");
        audit.record(isTakenBack ? "COST_TAKEN_BACK" : "COST_PUT_BACK", subject(id));
        return existing(id);
    }

    private CostEntryData checked(CostEntryData written) {
        CostEntryData data = CostRules.tidy(written);
        List<FieldError> errors = CostRules.entry(data, workspaces.today());
        List<GoalId> bearers = CostRules.bearers(data);
        if (errors.isEmpty() && goals.of(bearers).size() < bearers.size()) {
            errors.add(new FieldError("shares", "cost.shares.unknown", List.of()));
        }
        CostRules.demand(errors);
        return data;
    }

    private CostEntry existing(CostEntryId id) {
        return entries.byId(id).orElseThrow(() -> new NoSuchElementException(subject(id)));
    }

    private void record(CostEntryId id, String field, String was, String value) {
        if (!was.equals(value)) {
            Instant now = clock.instant();
            entries.record(new CostChange(id, now, user.name(), field, was, value));
        }
    }

    private static String subject(CostEntryId id) {
        return "cost " + id.value();
    }
}
