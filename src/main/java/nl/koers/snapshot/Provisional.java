package nl.koers.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    private final List<Reach> reaches;
    private final Set<LocalDate> lastDays;

    Provisional(List<Reach> reaches) {
        this.reaches = reaches;
        this.lastDays = reaches.stream().map(Reach::last).collect(Collectors.toSet());
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

        private boolean goesBeyond(LocalDate from, LocalDate to) {
            return !first.isAfter(from) && last.isAfter(to);
        }
    }

    boolean is(LocalDate from, LocalDate to, ImportId supplier) {
        return lastDays.contains(to)
                && reaches.stream().anyMatch(reach -> reach.importId().equals(supplier) && reach.isUnfinished(from, to))
                && reaches.stream().noneMatch(reach -> reach.goesBeyond(from, to));
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
