package nl.koers.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which value of a period stood at a moment in the past: of those that an import had said by then, the one of the highest
 * rank among these imports. The order in which they came does not matter, so the answer is what was stored at that moment,
 * but for imports that were taken back since.
 */
final class KnownThen {

    private final Map<Long, Rank> known;
    private final List<ConfirmedRun> said;

    /**
     * @param known the imports that had finished
     * @param said what imports said again, of the whole series
     */
    KnownThen(Map<Long, Rank> known, List<ConfirmedRun> said) {
        this.known = known;
        this.said =
                said.stream().filter(run -> known.containsKey(run.importId())).toList();
    }

    /** Null when nobody had said anything. */
    @Nullable
    Version of(long key, List<Version> versions) {
        if (versions.size() == 1 && known.containsKey(versions.getFirst().importId())) {
            return versions.getFirst();
        }
        Version best = null;
        Rank highest = null;
        for (Version version : versions) {
            Rank rank = rank(key, version);
            if (rank != null && (highest == null || rank.compareTo(highest) > 0)) {
                best = version;
                highest = rank;
            }
        }
        return best;
    }

    /** The highest rank of those who had said it; null when nobody had. */
    private @Nullable Rank rank(long key, Version version) {
        Rank highest = known.get(version.importId());
        for (ConfirmedRun run : said) {
            if (run.supplierId() == version.importId() && run.covers(key)) {
                Rank its = Objects.requireNonNull(known.get(run.importId()));
                highest = highest == null ? its : Rank.higher(highest, its);
            }
        }
        return highest;
    }
}
