package nl.koers.goal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second door of the room: what accountable managers say of the promises they answer for. A change of who is
 * accountable, what is measured, baseline, target or deadline asks them anew. How a goal is doing does not depend on it.
 */
@Service
public class Acceptances {

    private final AcceptanceRepository repository;
    private final GoalRepository goals;
    private final Proposals proposals;
    private final CurrentUser user;
    private final Clock clock;

    Acceptances(
            AcceptanceRepository repository, GoalRepository goals, Proposals proposals, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.goals = goals;
        this.proposals = proposals;
        this.user = user;
        this.clock = clock;
    }

    /** As it holds now; empty while nobody is accountable. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Acceptance> find(GoalId goal) {
        return repository.current(goal);
    }

    /** As they hold now; goals for which nobody is accountable are left out. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<GoalId, Acceptance> of(Collection<GoalId> several) {
        return repository.current(several);
    }

    /** Everything that was said, newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Acceptance> history(GoalId goal) {
        return repository.history(goal);
    }

    /**
     * Whether the asker may accept a promise or send it back: the accountable manager, whatever their role, and an admin
     * on behalf of them.
     */
    @PreAuthorize("hasRole('VIEWER')")
    public boolean mayAnswer(Acceptance.Terms terms) {
        return AcceptanceRules.mayAnswer(user.person().orElse(null), user.has(Role.ADMIN), terms.accountable());
    }

    /**
     * The accountable manager answers for the promise as it is written. A promise that is accepted already stays so.
     *
     * @param version of the goal that was read; a newer one is an {@link EditConflict}
     * @throws AccessDeniedException for anybody else but an admin
     * @throws NoSuchElementException when there is no such goal
     * @throws InvalidInput for {@code accountable} when nobody is
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional
    public Acceptance accept(GoalId goal, long version) {
        Acceptance before = answerable(goal, version);
        return before.state() == Acceptance.State.ACCEPTED
                ? before
                : answer(goal, before.terms(), Acceptance.State.ACCEPTED, "");
    }

    /**
     * The accountable manager does not answer for the promise as it is written.
     *
     * @param version as in {@link #accept}
     * @param reason what has to change
     * @throws InvalidInput for {@code reason} without one, and as {@link #accept}
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional
    public Acceptance sendBack(GoalId goal, long version, String reason) {
        Acceptance before = answerable(goal, version);
        String said = reason.strip();
        if (said.isEmpty()) {
            throw new InvalidInput("reason", "goal.acceptance.reason.required");
        }
        if (said.codePointCount(0, said.length()) > GoalRules.LONGEST_TEXT) {
            throw new InvalidInput("reason", "goal.text.tooLong", GoalRules.LONGEST_TEXT);
        }
        return answer(goal, before.terms(), Acceptance.State.SENT_BACK, said);
    }

    /**
     * Asks the accountable manager once more after it was sent back, when what was asked for is done. Otherwise nothing
     * changes.
     *
     * @throws InvalidInput for {@code accountable} when nobody is
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Acceptance proposeAgain(GoalId goal) {
        Acceptance before = existing(goal);
        return before.state() == Acceptance.State.SENT_BACK ? proposals.propose(goal, before.terms()) : before;
    }

    private Acceptance answerable(GoalId goal, long version) {
        Goal promised = goals.byId(goal).orElseThrow(() -> new NoSuchElementException("goal " + goal.value()));
        Acceptance before = existing(goal);
        if (!mayAnswer(before.terms())) {
            throw new AccessDeniedException("only the accountable manager answers for goal " + goal.value());
        }
        if (promised.version() != version) {
            throw new EditConflict("goal " + goal.value());
        }
        return before;
    }

    private Acceptance existing(GoalId goal) {
        return repository.current(goal).orElseThrow(() -> new InvalidInput("accountable", "goal.acceptance.nobody"));
    }

    private Acceptance answer(GoalId goal, Acceptance.Terms terms, Acceptance.State state, String reason) {
        boolean onBehalf = !user.person().map(terms.accountable()::equals).orElse(false);
        Acceptance said = new Acceptance(state, clock.instant(), user.name(), onBehalf, reason, terms);
        repository.say(goal, said);
        return said;
    }
}
