package nl.koers.share;

import java.time.YearMonth;
import nl.koers.goal.GoalId;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** What a link leads to. */
public sealed interface ShareSubject {

    /**
     * The report of a month, put together anew each time.
     *
     * @param objective null for all of them, with the summary for management
     */
    record Month(YearMonth month, @Nullable ObjectiveId objective) implements ShareSubject {}

    /** A goal as it stands when the link is opened. */
    record OneGoal(GoalId goal) implements ShareSubject {}

    /**
     * A version of a budget round, as it was frozen; for managers to share.
     *
     * @param round its number
     * @param version from 1 on
     */
    record Frozen(long round, int version) implements ShareSubject {}
}
