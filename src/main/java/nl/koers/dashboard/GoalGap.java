package nl.koers.dashboard;

import java.util.List;
import nl.koers.goal.GoalId;

/**
 * Open goals that lack something.
 *
 * @param goals how many
 * @param some of them, by title
 */
public record GoalGap(Lacking lacking, int goals, List<Named> some) {

    /** What they lack. */
    public enum Lacking {
        OBJECTIVE,
        ACCOUNTABLE,
        OWNER
    }

    /** A goal by its title. */
    public record Named(GoalId id, String title) {}
}
