package nl.koers.channel;

/** A page of ours on a platform. */
public record Channel(ChannelId id, long version, ChannelData data) {

    public String name() {
        return data.name();
    }

    public Platform platform() {
        return data.platform();
    }
}
