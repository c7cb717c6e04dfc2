package nl.koers.dashboard;

import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which goals a list shows.
 *
 * @param status null for all
 * @param channel null for all
 * @param owner null for all
 * @param objective the marketing objective they serve; null for all
 * @param text part of the title, in any case; empty for all
 */
public record GoalSelection(
        Scope scope,
        @Nullable Status status,
        @Nullable ChannelId channel,
        @Nullable PersonId owner,
        @Nullable ObjectiveId objective,
        String text) {

    /** By whether something is still expected of a goal. */
    public enum Scope {
        /** Running, to come, or awaiting its last figures. */
        OPEN,
        /** Stopped, or past its deadline with its verdict known. */
        CLOSED,
        /** Open, and those that ended in the last thirty days. */
        CURRENT
    }

    public GoalSelection {
        text = text.strip();
    }

    public static GoalSelection of(Scope scope) {
        return new GoalSelection(scope, null, null, null, null, "");
    }

    public GoalSelection with(@Nullable Status only) {
        return new GoalSelection(scope, only, channel, owner, objective, text);
    }

    /** Whether it leaves out goals of its scope. */
    public boolean isNarrowed() {
        return status != null || channel != null || owner != null || objective != null || !text.isEmpty();
    }
}
