package nl.koers.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.ChannelStatus;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.RolledUp;

/**
 * The chain of why with everything that hangs below it, and what does not hang together.
 *
 * @param standings of every objective
 * @param goals every goal, the worst first
 * @param serving the same by the objective that they serve
 * @param channels every channel, by name
 * @param today in the workspace's zone
 */
public record ObjectiveChain(
        ObjectiveTree tree,
        Map<ObjectiveId, RolledUp> standings,
        List<GoalRow> goals,
        Map<ObjectiveId, List<GoalRow>> serving,
        List<Channel> channels,
        LocalDate today) {

    public RolledUp standing(Objective objective) {
        return standings.getOrDefault(objective.id(), RolledUp.NONE);
    }

    /** The goals directly below, closed ones included, the worst first. */
    public List<GoalRow> goals(Objective objective) {
        return serving.getOrDefault(objective.id(), List.of());
    }

    /** A gap: goals that are not closed and whose chain does not reach a business objective. */
    public List<GoalRow> goalsWithoutTop() {
        return goals.stream()
                .filter(goal -> !goal.closed(today) && !tree.reachesTop(goal.objective()))
                .toList();
    }

    /** A gap: objectives that nothing serves, or that only closed goals serve. */
    public List<Objective> withoutGoals() {
        Set<ObjectiveId> served = goals.stream()
                .filter(goal -> !goal.closed(today) && goal.objective() != null)
                .map(GoalRow::objective)
                .collect(Collectors.toSet());
        return tree.all().stream()
                .filter(objective -> tree.under(objective.id()).isEmpty() && !served.contains(objective.id()))
                .toList();
    }

    /** A gap: pages in use that no goal is about, but for closed ones. */
    public List<Channel> channelsWithoutGoal() {
        Set<ChannelId> used = goals.stream()
                .filter(goal -> !goal.closed(today))
                .map(GoalRow::channelId)
                .collect(Collectors.toSet());
        return channels.stream()
                .filter(channel -> channel.data().status() == ChannelStatus.IN_USE && !used.contains(channel.id()))
                .toList();
    }

    /** Whether everything hangs together. */
    public boolean isWhole() {
        return goalsWithoutTop().isEmpty()
                && withoutGoals().isEmpty()
                && channelsWithoutGoal().isEmpty();
    }
}
