package nl.koers.channel;

public record ChannelId(long value) {}
