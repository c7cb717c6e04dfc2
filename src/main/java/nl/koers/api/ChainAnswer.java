package nl.koers.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.ObjectiveChain;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveKind;
import nl.koers.progress.RolledUp;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/**
 * The chain of why as the API writes it.
 *
 * @param objectives business objectives, and marketing objectives that serve nothing, each with what serves it
 * @param gaps what does not hang together
 */
record ChainAnswer(List<Link> objectives, Gaps gaps) {

    /**
     * A link with everything below it.
     *
     * @param status of the goal that decides; null without goals
     * @param counts how many goals below have each status
     * @param goals ids of the goals that serve it directly
     */
    record Link(
            long id,
            long version,
            ObjectiveKind kind,
            @Nullable Long parent,
            String title,
            @Nullable Category category,
            String text,
            @Nullable Status status,
            Map<Status, Integer> counts,
            List<Long> goals,
            List<Link> servedBy) {}

    /** Ids of goals without a business objective, of objectives without an open goal, of channels without one. */
    record Gaps(List<Long> goals, List<Long> objectives, List<Long> channels) {}

    static ChainAnswer of(ObjectiveChain chain) {
        List<Link> tops = Stream.concat(
                        chain.tree().all(ObjectiveKind.BUSINESS).stream(), chain.tree().loose().stream())
                .map(top -> link(chain, top))
                .toList();
        Gaps gaps = new Gaps(
                ids(chain.goalsWithoutTop()),
                chain.withoutGoals().stream()
                        .map(objective -> objective.id().value())
                        .toList(),
                chain.channelsWithoutGoal().stream()
                        .map(channel -> channel.id().value())
                        .toList());
        return new ChainAnswer(tops, gaps);
    }

    private static Link link(ObjectiveChain chain, Objective objective) {
        RolledUp standing = chain.standing(objective);
        ObjectiveAnswer plain = ObjectiveAnswer.of(objective);
        return new Link(
                plain.id(),
                plain.version(),
                plain.kind(),
                plain.parent(),
                plain.title(),
                plain.category(),
                plain.text(),
                standing.status(),
                standing.counts(),
                ids(chain.goals(objective)),
                chain.tree().under(objective.id()).stream()
                        .map(below -> link(chain, below))
                        .toList());
    }

    private static List<Long> ids(List<GoalRow> goals) {
        return goals.stream().map(goal -> goal.id().value()).toList();
    }
}
