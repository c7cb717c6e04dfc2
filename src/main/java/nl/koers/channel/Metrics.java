package nl.koers.channel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: metrics. */
@Service
public class Metrics {

    private final MetricRepository metrics;

    Metrics(MetricRepository metrics) {
        this.metrics = metrics;
    }

    /** Every metric known so far, by code. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Metric> all() {
        return metrics.all();
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Metric> find(MetricId id) {
        return metrics.find(id);
    }

    /** The metric with exactly this code. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Metric> find(String code) {
        return metrics.find(code);
    }

    /** The metrics of which this channel has figures, by code. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Metric> reportedBy(ChannelId channel) {
        return metrics.reportedBy(channel);
    }

    /**
     * The metric with this code, made if it is new.
     *
     * @param kind fills the kind of a metric that has none; null leaves it as it is. A kind once known stays.
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Metric named(String code, @Nullable MetricKind kind) {
        Optional<Metric> known = metrics.find(code);
        if (known.isEmpty()) {
            return metrics.insert(code, kind);
        }
        Metric metric = known.get();
        if (metric.kind() != null || kind == null) {
            return metric;
        }
        metrics.setKind(metric.id(), kind);
        return new Metric(metric.id(), code, kind, metric.unit());
    }

    /** The metrics with these codes, those that are new made; as {@link #named(String, MetricKind)} for each of them. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Map<String, MetricId> named(Map<String, @Nullable MetricKind> kinds) {
        Map<String, Metric> known = byCode();
        metrics.insert(kinds.entrySet().stream()
                .filter(wanted -> !known.containsKey(wanted.getKey()))
                .toList());
        Map<String, Metric> all = byCode();
        Map<String, MetricId> ids = new HashMap<>();
        kinds.forEach((code, kind) -> {
            Metric metric = Objects.requireNonNull(all.get(code));
            if (metric.kind() == null && kind != null) {
                metrics.setKind(metric.id(), kind);
            }
            ids.put(code, metric.id());
        });
        return ids;
    }

    /**
     * Tells that these are percentages. What people have said goes before it, and a metric whose figures are beyond 100% on
     * average was not kept as a fraction: it stays a number until somebody says otherwise.
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void percentages(Collection<String> codes) {
        if (!codes.isEmpty()) {
            metrics.setPercent(codes);
        }
    }

    /** How the figures of a metric are read and typed from now on; what is kept stays as it is. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void readAs(MetricId id, MetricUnit unit) {
        metrics.setUnit(id, unit);
    }

    private Map<String, Metric> byCode() {
        return metrics.all().stream().collect(Collectors.toMap(Metric::code, metric -> metric));
    }
}
