package nl.koers.action;

import java.time.LocalDate;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/**
 * What decides who must do something about a goal. Days are in the workspace's zone.
 *
 * @param madeOn when somebody promised it here
 * @param owner who carries it out; null when nobody does
 * @param accountable who answers for it; null when nobody does
 * @param agreement what was said of it last; null while nobody is accountable
 * @param status as last evaluated
 * @param statusSince the day of its newest change of status; null when it never had one
 * @param stale whether its figures are older than they should be
 * @param dataDate of its newest figure; null without one
 * @param checkedOn the newest day somebody wrote about; null when nobody ever did
 */
public record GoalFacts(
        GoalId goal,
        String title,
        ChannelId channel,
        GoalState state,
        LocalDate start,
        LocalDate deadline,
        LocalDate madeOn,
        @Nullable Someone owner,
        @Nullable Someone accountable,
        @Nullable Agreement agreement,
        Status status,
        @Nullable LocalDate statusSince,
        boolean stale,
        @Nullable LocalDate dataDate,
        @Nullable LocalDate checkedOn) {

    /** A person and what they are called. */
    public record Someone(PersonId id, String name) {}

    /**
     * How far the agreement is.
     *
     * @param by name of who proposed it or answered
     * @param reason why it was sent back; empty otherwise
     */
    public record Agreement(Acceptance.State state, LocalDate on, String by, String reason) {}

    boolean isOwnedBy(PersonId person) {
        return owner != null && owner.id().equals(person);
    }

    boolean isAnsweredForBy(PersonId person) {
        return accountable != null && accountable.id().equals(person);
    }

    /** Whether its period is under way and nobody paused or stopped it. */
    boolean isRunning(LocalDate today) {
        return state == GoalState.ACTIVE && !start.isAfter(today) && !deadline.isBefore(today);
    }
}
