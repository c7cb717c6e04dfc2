package nl.koers.started;

import java.util.List;
import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import nl.koers.objective.Category;
import nl.koers.progress.FirstTargets;
import nl.koers.progress.FirstTargets.Lack;
import org.jspecify.annotations.Nullable;

/**
 * A page in use that no running goal is about, with what it could be held to.
 *
 * @param known what it has recent figures of that can be a goal, the best first
 * @param proposal null where there is a {@code lack}
 * @param lack why nothing can be proposed; null where something is
 */
public record StartedPage(
        Channel channel,
        List<KnownMetric> known,
        @Nullable Proposal proposal,
        @Nullable Lack lack) {

    /** What is proposed for it: a sort of objective, what tells of it, and how far. */
    public record Proposal(Category category, Metric metric, FirstTargets targets) {}
}
