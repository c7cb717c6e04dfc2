package nl.koers.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.koers.channel.MetricKind;

/** Reads the file that names how metrics add up. */
final class MetricWords {

    private MetricWords() {}

    /** Refuses the start, with the key named, when a word names two metrics. */
    static MetricKinds of(ProfileKeys root) {
        root.allow(Set.of("kinds", "metrics"));
        Map<String, MetricKind> byWord = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        Set<String> percentages = new LinkedHashSet<>();
        if (root.has("kinds")) {
            ProfileKeys kinds = root.section("kinds");
            for (MetricKind kind : MetricKind.values()) {
                kinds.words(kind.name()).forEach(word -> byWord.put(word, kind));
            }
        }
        for (ProfileKeys metric : root.list("metrics")) {
            metric.allow(Set.of("metric", "kind", "unit", "words"));
            boolean isPercent = metric.flag("unit", "percent");
            String code = metric.text("metric");
            MetricKind kind = metric.choice(MetricKind.class, "kind");
            Set<String> words = new LinkedHashSet<>(metric.words("words"));
            words.add(HeaderWords.normal(code));
            for (String word : words) {
                if (codes.putIfAbsent(word, code) != null) {
                    throw metric.wrong("words", "holds \"" + word + "\", which names another metric already");
                }
                byWord.put(word, kind);
                if (isPercent) {
                    percentages.add(word);
                }
            }
        }
        return new MetricKinds(byWord, codes, percentages);
    }
}
