package nl.koers.reading;

import java.util.HashMap;
import java.util.Map;
import nl.koers.channel.MetricKind;
import org.jspecify.annotations.Nullable;

/**
 * The metrics that people commonly name, from {@code config/profiles/metrics.yaml}: by the normal form of their names.
 *
 * @param byWord how they add up
 * @param codes what they are called in the exports of platforms; not every one has such a name
 */
record MetricKinds(Map<String, MetricKind> byWord, Map<String, String> codes) {

    /** The kind of a metric by its normal form; null for a metric of one's own. */
    @Nullable
    MetricKind of(String normal) {
        return byWord.get(normal);
    }

    /** The code of a metric by its normal form; null for a metric of one's own. */
    @Nullable
    String code(String normal) {
        return codes.get(normal);
    }

    /** These, and others that go before them. */
    MetricKinds with(MetricKinds others) {
        Map<String, MetricKind> kinds = new HashMap<>(byWord);
        kinds.putAll(others.byWord);
        Map<String, String> all = new HashMap<>(codes);
        all.putAll(others.codes);
        return new MetricKinds(Map.copyOf(kinds), Map.copyOf(all));
    }
}
