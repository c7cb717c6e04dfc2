package nl.koers.snapshot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which figures of a series may still change because their period was not complete when they were exported: the newest
 * day of an export often is not, by up to three days.
 *
 * <p>That is the last day of its import, unless somebody typed it in, the export is certain to be more than three days
 * younger, or another import goes on beyond it. A longer period is provisional only when it had not ended at the moment
 * of import.
 */
final class Provisional {

    /** How far platforms lag behind: Search Console and Meta by two to three days. */
    private static final int LAG_DAYS = 3;

    private final Map<ImportId, List<Reach>> reaches;
    private final Set<LocalDate> lastDays;
    private final NavigableMap<LocalDate, LocalDate> furthest = new TreeMap<>();

    Provisional(List<Reach> reaches) {
        this.reaches = reaches.stream().collect(Collectors.groupingBy(Reach::importId));
        this.lastDays = reaches.stream().map(Reach::last).collect(Collectors.toSet());
        reaches.stream()
                .sorted(Comparator.comparing(Reach::first))
                .forEach(reach -> furthest.put(reach.first(), furthest(reach.first(), reach.last())));
    }

    /** The last day of those imports that begin on a day or before it. */
    private LocalDate furthest(LocalDate day, LocalDate atLeast) {
        Map.Entry<LocalDate, LocalDate> before = furthest.floorEntry(day);
        return before == null || before.getValue().isBefore(atLeast) ? atLeast : before.getValue();
    }

    /**
     * What an import has of the series.
     *
     * @param takenOn day of the import, in UTC
     * @param exportedOn day of the export
     * @param isStated that day is certain
     */
    record Reach(
            ImportId importId,
            LocalDate first,
            LocalDate last,
            boolean isTypedIn,
            LocalDate takenOn,
            LocalDate exportedOn,
            boolean isStated) {

        private boolean isUnfinished(LocalDate from, LocalDate to) {
            if (isTypedIn || !last.equals(to)) {
                return false;
            }
            if (!from.equals(to)) {
                return !takenOn.isAfter(to);
            }
            return !isStated || !exportedOn.isAfter(to.plusDays(LAG_DAYS));
        }
    }

    boolean is(LocalDate from, LocalDate to, ImportId supplier) {
        return lastDays.contains(to)
                && !furthest(from, to).isAfter(to)
                && reaches.getOrDefault(supplier, List.of()).stream().anyMatch(reach -> reach.isUnfinished(from, to));
    }

    /** The same figure, with whether it is. */
    Snapshot marked(Snapshot figure) {
        return new Snapshot(
                figure.from(),
                figure.to(),
                figure.value(),
                figure.importId(),
                figure.line(),
                is(figure.from(), figure.to(), figure.importId()));
    }

    /** The last days among which provisional figures can be. */
    Set<LocalDate> days() {
        return lastDays;
    }
}
