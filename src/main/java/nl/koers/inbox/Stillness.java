package nl.koers.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Knows since when each file in the inbox has not changed, as far as the scans have seen. Not for several threads. */
final class Stillness {

    /** A file is complete when nobody wrote to it for this long. */
    static final Duration QUIET = Duration.ofSeconds(10);

    private record Sighting(FileMark mark, Instant since) {}

    private final Map<Path, Sighting> sightings = new HashMap<>();

    /** Notes what a scan sees; true when an earlier scan, at least {@link #QUIET} ago, saw the same. */
    boolean isStill(Path file, FileMark mark, Instant now) {
        Sighting before = sightings.get(file);
        if (before == null || !before.mark().equals(mark)) {
            sightings.put(file, new Sighting(mark, now));
            return false;
        }
        return !before.since().plus(QUIET).isAfter(now);
    }

    /** A file that is taken now and comes back later has to lie still anew. */
    void forget(Path file) {
        sightings.remove(file);
    }

    /** Forgets every file but these. */
    void keepOnly(Set<Path> present) {
        sightings.keySet().retainAll(present);
    }
}
