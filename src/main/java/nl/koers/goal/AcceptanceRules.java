package nl.koers.goal;

import java.util.Objects;
import java.util.Optional;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/** When a promise must be accepted anew, and who may answer for it. */
final class AcceptanceRules {

    private AcceptanceRules() {}

    /** What the accountable manager answers for; empty when nobody is accountable. */
    static Optional<Acceptance.Terms> terms(GoalData data) {
        PersonId accountable = data.accountable();
        return accountable == null
                ? Optional.empty()
                : Optional.of(
                        new Acceptance.Terms(accountable, data.target().with(null), data.baseline(), data.deadline()));
    }

    /**
     * Whether what was agreed on is another thing now: who answers for it, what is measured, from where, to what, by
     * when. The reference of a relative target follows from the figures and is not part of it.
     */
    static boolean asksAnew(GoalData old, GoalData changed) {
        return !terms(old).equals(terms(changed))
                || !old.channel().equals(changed.channel())
                || !old.metric().equals(changed.metric())
                || !Objects.equals(old.measure(), changed.measure())
                || old.direction() != changed.direction();
    }

    /** The accountable manager, and an admin for them. */
    static boolean mayAnswer(@Nullable PersonId asker, boolean admin, PersonId accountable) {
        return admin || accountable.equals(asker);
    }
}
