package nl.koers.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.koers.channel.MetricKind;
import org.jspecify.annotations.Nullable;

/**
 * The metrics that people commonly name, from {@code config/profiles/metrics.yaml}: by the normal form of their names.
 *
 * @param byWord how they add up
 * @param codes what they are called in the exports of platforms; not every one has such a name
 * @param percentages those that are read as percentages
 */
record MetricKinds(Map<String, MetricKind> byWord, Map<String, String> codes, Set<String> percentages) {

    /** The kind of a metric by its normal form; null for a metric of one's own. */
    @Nullable
    MetricKind of(String normal) {
        return byWord.get(normal);
    }

    /** Whether a metric is read as a percentage, by its normal form. */
    boolean isPercentage(String normal) {
        return percentages.contains(normal);
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
        Set<String> both = new HashSet<>(percentages);
        both.removeAll(others.byWord.keySet());
        both.addAll(others.percentages);
        return new MetricKinds(Map.copyOf(kinds), Map.copyOf(all), Set.copyOf(both));
    }
}
