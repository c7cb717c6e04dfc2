package nl.koers.started;

import java.util.List;
import java.util.Map;
import nl.koers.channel.ChannelId;
import nl.koers.channel.ChannelStatus;
import nl.koers.goal.GoalData;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about pages without a goal.
 *
 * @param goals to be made; the objective in their data is not looked at
 * @param objectives for every category of the goals
 * @param left pages that are not used or closed from now on
 */
public record FitPlan(List<FitGoal> goals, Map<Category, FitObjective> objectives, List<LeftPage> left) {

    /** A goal for an objective of that category. */
    public record FitGoal(Category category, GoalData data) {}

    /**
     * What the goals of a category serve.
     *
     * @param existing null to make the new one
     * @param made the new one; not looked at where there is an existing one
     */
    public record FitObjective(@Nullable ObjectiveId existing, ObjectiveData made) {}

    /**
     * A page on which one does nothing any more.
     *
     * @param version the version that was read
     */
    public record LeftPage(ChannelId channel, long version, ChannelStatus status, String reason) {}
}
