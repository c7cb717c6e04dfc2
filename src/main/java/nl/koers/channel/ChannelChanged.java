package nl.koers.channel;

/** A channel was created or edited; published inside the transaction that did it. */
public record ChannelChanged(ChannelId channel) {}
