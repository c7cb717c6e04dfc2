package nl.koers.cost;

import java.time.Clock;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.i18n.InvalidInput;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room for what an hour of own work costs: read by managers, decided by administrators. */
@Service
public class Rates {

    private final RateRepository repository;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Rates(RateRepository repository, Workspaces workspaces, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.workspaces = workspaces;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public HourlyRates all() {
        return repository.all();
    }

    /**
     * Says what an hour costs from a day on, until the next rate; of one day the last word holds. Entries keep the rate of
     * their day.
     *
     * @throws InvalidInput for {@code from} (1990 up to a year ahead) or {@code rate}
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public HourlyRates decide(HourlyRate rate) {
        CostRules.demand(CostRules.rate(rate, workspaces.today().plusYears(1)));
        repository.insert(rate.from(), rate.amount(), clock.instant(), user.name());
        audit.record("HOURLY_RATE_DECIDED", "from " + rate.from());
        return repository.all();
    }

    /** Takes away the rate that begins on a day: the one before it holds on. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public HourlyRates drop(HourlyRate rate) {
        repository.insert(rate.from(), null, clock.instant(), user.name());
        audit.record("HOURLY_RATE_DROPPED", "from " + rate.from());
        return repository.all();
    }
}
