package nl.koers.snapshot;

import java.time.Instant;
import nl.koers.snapshot.Provisional.Reach;

/**
 * An import that has values of a series. One that was taken back is none any more.
 *
 * @param finishedAt from when on its values were known
 */
record Supplier(Reach reach, Rank rank, Instant finishedAt) {

    long id() {
        return reach.importId().value();
    }
}
