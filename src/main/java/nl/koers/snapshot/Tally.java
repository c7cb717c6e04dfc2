package nl.koers.snapshot;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koers.snapshot.SeriesComparison.Differing;

/** Counts what happens to the values of a batch. */
final class Tally {

    private final Map<Long, Integer> newer = new TreeMap<>();
    private int added;
    private int changed;
    private int kept;

    void added(int values) {
        added += values;
    }

    void count(SeriesComparison compared) {
        for (int i = 0; i < compared.size(); i++) {
            added += compared.outcome(i) == Outcome.NEW ? 1 : 0;
        }
        for (Differing one : compared.differing) {
            if (compared.outcome(one.index()) == Outcome.KEPT) {
                newer.merge(one.newest(), 1, Integer::sum);
                kept++;
            } else {
                changed++;
            }
        }
    }

    Written written(int total) {
        Map<ImportId, Integer> byImport = newer.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> new ImportId(entry.getKey()), Map.Entry::getValue));
        return new Written(added, changed, total - added - changed - kept, kept, byImport);
    }
}
