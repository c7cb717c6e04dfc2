package nl.koers.channel;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Door of the room: channels. Wrong input is an {@code nl.koers.i18n.InvalidInput} that names the field. */
@Service
public class Channels {

    /** Every channel, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<Channel> all() {
        throw new UnsupportedOperationException();
    }

    /** The channel meant by an id, a name (any case) or a platform of which there is exactly one channel. */
    @PreAuthorize("hasRole('VIEWER')")
    public Optional<Channel> find(String idNameOrPlatform) {
        throw new UnsupportedOperationException();
    }

    @PreAuthorize("hasRole('VIEWER')")
    public Optional<Channel> find(ChannelId id) {
        throw new UnsupportedOperationException();
    }

    @PreAuthorize("hasRole('EDITOR')")
    public Channel create(ChannelData data) {
        throw new UnsupportedOperationException();
    }

    /** @param version the version that was read; a newer one in the database refuses the change */
    @PreAuthorize("hasRole('EDITOR')")
    public Channel change(ChannelId id, long version, ChannelData data) {
        throw new UnsupportedOperationException();
    }
}
