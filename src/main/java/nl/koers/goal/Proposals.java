package nl.koers.goal;

import java.time.Clock;
import nl.koers.access.CurrentUser;
import org.springframework.stereotype.Component;

/** Asks the accountable manager to accept a promise, inside the transaction that made or changed it. */
@Component
class Proposals {

    private final AcceptanceRepository repository;
    private final CurrentUser user;
    private final Clock clock;

    Proposals(AcceptanceRepository repository, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.clock = clock;
    }

    void made(GoalId goal, GoalData data) {
        AcceptanceRules.terms(data).ifPresent(terms -> propose(goal, terms));
    }

    void changed(GoalId goal, GoalData old, GoalData changed) {
        if (AcceptanceRules.asksAnew(old, changed)) {
            AcceptanceRules.terms(changed).ifPresentOrElse(terms -> propose(goal, terms), () -> repository.lapse(goal));
        }
    }

    Acceptance propose(GoalId goal, Acceptance.Terms terms) {
        Acceptance proposed = new Acceptance(Acceptance.State.PROPOSED, clock.instant(), user.name(), false, "", terms);
        repository.say(goal, proposed);
        return proposed;
    }
}
