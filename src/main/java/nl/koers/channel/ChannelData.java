package nl.koers.channel;

/**
 * What a form edits. Names are compared without regard to case and surrounding space.
 *
 * @param name 1 to 200 characters, unique
 * @param address an http(s) address, an @name, or empty when the page has none; at most 500 characters
 * @param activityDays more days than this without a post make the page inactive; 1 to 3660, default 30
 * @param statusReason not empty unless the channel is in use; at most 500 characters
 */
public record ChannelData(
        Platform platform, String name, String address, int activityDays, ChannelStatus status, String statusReason) {

    public static final int DEFAULT_ACTIVITY_DAYS = 30;

    public ChannelData {
        name = name.strip();
        address = address.strip();
        statusReason = statusReason.strip();
    }

    /** A channel in use with the default threshold. */
    public static ChannelData of(Platform platform, String name) {
        return new ChannelData(platform, name, "", DEFAULT_ACTIVITY_DAYS, ChannelStatus.IN_USE, "");
    }
}
