package nl.koers.channel.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;

/** The way to the screen of channels, for other rooms. */
public final class ChannelNavigation {

    private ChannelNavigation() {}

    /**
     * Opens the form for a new channel on top of the screen.
     *
     * @param made takes the channel once it is kept
     */
    public static void askForNew(Channels channels, SerializableConsumer<Channel> made) {
        new ChannelDialog(channels, null, made).open();
    }

    /** A link to all channels. */
    public static RouterLink all(String words) {
        return new RouterLink(words, ChannelsView.class);
    }
}
