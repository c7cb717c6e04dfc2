package nl.koers.channel;

/** What people decided about a channel. Closing it or not using it takes a reason. */
public enum ChannelStatus {
    IN_USE,
    CLOSED,
    NOT_USED
}
