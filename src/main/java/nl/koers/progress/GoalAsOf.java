package nl.koers.progress;

import nl.koers.goal.Goal;

/**
 * Where a goal stood on a day, and what that rests on.
 *
 * @param goal as it was promised, by the knowledge that was asked for
 * @param cadenceDays days expected between imports of its figures
 * @param known every figure that was looked at
 */
public record GoalAsOf(
        AsOf asOf,
        Goal goal,
        int cadenceDays,
        Standing standing,
        Course course,
        Explanation explanation,
        KnownFigures known) {}
