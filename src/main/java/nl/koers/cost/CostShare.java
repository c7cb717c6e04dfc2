package nl.koers.cost;

import nl.koers.goal.GoalId;

/**
 * The part of an entry that one goal bears.
 *
 * @param basisPoints hundredths of a percent, 1 to {@link #WHOLE}
 */
public record CostShare(GoalId goal, int basisPoints) {

    /** All of it: 100%. */
    public static final int WHOLE = LargestRemainder.WHOLE;

    /** The goal bears it all. */
    public static CostShare whole(GoalId goal) {
        return new CostShare(goal, WHOLE);
    }
}
