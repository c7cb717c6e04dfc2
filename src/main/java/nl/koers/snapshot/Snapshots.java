package nl.koers.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Door of the room: figures. */
@Service
public class Snapshots {

    /** The figures of one metric of one channel, by from then to; bounds inclusive on {@code to}, null is open. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<Snapshot> of(ChannelId channel, MetricId metric, @Nullable LocalDate from, @Nullable LocalDate until) {
        throw new UnsupportedOperationException();
    }

    /** The newest figure, by to then from. */
    @PreAuthorize("hasRole('VIEWER')")
    public Optional<Snapshot> latest(ChannelId channel, MetricId metric) {
        throw new UnsupportedOperationException();
    }
}
