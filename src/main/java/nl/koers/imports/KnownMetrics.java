package nl.koers.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Metrics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is known of metrics before there is a figure of them: the catalogue and the profiles that files are read with, for
 * goals made before a file.
 */
@Component
public class KnownMetrics {

    private final LiveProfiles profiles;
    private final Metrics metrics;

    KnownMetrics(LiveProfiles profiles, Metrics metrics) {
        this.profiles = profiles;
        this.metrics = metrics;
    }

    /** The kind of a metric by its name in any case; empty for a metric of one's own. */
    public Optional<MetricKind> kindOf(String name) {
        return Optional.ofNullable(profiles.current().kindOf(name));
    }

    /** How figures of a metric of which there are none yet will be read, by its name in any case. */
    public MetricUnit unitOf(String name) {
        return profiles.current().isPercentage(name) ? MetricUnit.PERCENT : MetricUnit.NUMBER;
    }

    /** How figures of each metric are read, those that are new included. */
    Function<String, MetricUnit> units() {
        Map<String, MetricUnit> known = metrics.all().stream().collect(Collectors.toMap(Metric::code, Metric::unit));
        return code -> {
            MetricUnit unit = known.get(code);
            return unit == null ? unitOf(code) : unit;
        };
    }

    /** The metric with this code, made if it is new, with the unit that is known of it; as {@link Metrics#named}. */
    public Metric named(String code, @Nullable MetricKind kind) {
        Metric metric = metrics.named(code, kind);
        tellUnits(List.of(code));
        return metrics.find(metric.id()).orElseThrow();
    }

    /** Tells of metrics that have just got figures which of them are percentages. */
    void tellUnits(Collection<String> codes) {
        metrics.percentages(codes.stream()
                .distinct()
                .filter(profiles.current()::isPercentage)
                .toList());
    }
}
