package nl.koers.progress;

import nl.koers.channel.Channel;
import nl.koers.channel.Metric;

/** A first goal that new figures suggest, on a channel that has none yet. */
public record GoalOffer(Channel channel, Metric metric, FirstTarget target) {}
