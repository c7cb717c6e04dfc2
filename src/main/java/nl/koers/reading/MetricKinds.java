package nl.koers.reading;

import java.util.Map;
import nl.koers.channel.MetricKind;
import org.jspecify.annotations.Nullable;

/** How metrics that people commonly name add up, from {@code config/profiles/metrics.yaml}. */
record MetricKinds(Map<String, MetricKind> byWord) {

    /** The kind of a metric by its normal form; null for a metric of one's own. */
    @Nullable
    MetricKind of(String normal) {
        return byWord.get(normal);
    }
}
