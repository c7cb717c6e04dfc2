package nl.koers.progress;

import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import org.jspecify.annotations.Nullable;

/**
 * A first goal that new figures suggest, on a channel that has none yet.
 *
 * @param target what the page's own pace brings
 * @param ambitious more than was ever done; null where there is none to suggest
 */
public record GoalOffer(
        Channel channel,
        Metric metric,
        FirstTarget target,
        @Nullable FirstTarget ambitious) {}
