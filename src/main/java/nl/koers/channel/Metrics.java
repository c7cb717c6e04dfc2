package nl.koers.channel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Door of the room: metrics. */
@Service
public class Metrics {

    /** Every metric known so far, by code. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<Metric> all() {
        throw new UnsupportedOperationException();
    }

    @PreAuthorize("hasRole('VIEWER')")
    public Optional<Metric> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** The metrics of which this channel has figures, by code. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<Metric> reportedBy(ChannelId channel) {
        throw new UnsupportedOperationException();
    }

    /**
     * The metric with this code, made if it is new.
     *
     * @param kind fills the kind of a metric that has none; null leaves it as it is. A kind once known stays.
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Metric named(String code, @Nullable MetricKind kind) {
        throw new UnsupportedOperationException();
    }
}
