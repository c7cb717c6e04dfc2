package nl.koers.channel;

/**
 * What a form edits.
 *
 * @param address empty when the page has none
 * @param activityDays more days than this without a post make the page inactive; default 30
 * @param statusReason not empty unless the channel is in use
 */
public record ChannelData(
        Platform platform, String name, String address, int activityDays, ChannelStatus status, String statusReason) {

    public static final int DEFAULT_ACTIVITY_DAYS = 30;

    /** A channel in use with the default threshold. */
    public static ChannelData of(Platform platform, String name) {
        return new ChannelData(platform, name, "", DEFAULT_ACTIVITY_DAYS, ChannelStatus.IN_USE, "");
    }
}
