package nl.koers.snapshot;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the periods of an import that is taken back. */
final class ErasedTally {

    private final Map<Long, Integer> newer = new TreeMap<>();
    private int removed;
    private int restored;
    private int left;
    private int unchanged;

    void removed(int periods) {
        removed += periods;
    }

    void unchanged(int periods) {
        unchanged += periods;
    }

    void left(long newest) {
        left++;
        newer.merge(newest, 1, Integer::sum);
    }

    /** A period of which the import said the figure. */
    void standing(Version before, @Nullable Version after) {
        if (after == null) {
            removed++;
        } else if (after.value() == before.value()) {
            unchanged++;
        } else {
            restored++;
        }
    }

    Erased erased() {
        Map<ImportId, Integer> byImport = newer.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> new ImportId(entry.getKey()), Map.Entry::getValue));
        return new Erased(removed, restored, left, unchanged, byImport);
    }
}
