package nl.koers.snapshot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.channel.ChannelId;

/**
 * Figures changed; published inside the transaction that changed them.
 *
 * @param cause the import that did it
 * @param isUndo the import was taken back
 * @param series the series that were in the file, changed or not
 * @param channels their channels
 */
public record SnapshotsChanged(ImportId cause, boolean isUndo, Set<SeriesId> series, Set<ChannelId> channels) {

    static SnapshotsChanged by(ImportId cause, List<StoredSeries> stored) {
        return new SnapshotsChanged(
                cause,
                false,
                stored.stream().map(StoredSeries::id).collect(Collectors.toUnmodifiableSet()),
                stored.stream().map(StoredSeries::channel).collect(Collectors.toUnmodifiableSet()));
    }

    static SnapshotsChanged undoing(ImportId cause, List<TouchedSeries> touched) {
        return new SnapshotsChanged(
                cause,
                true,
                touched.stream().map(TouchedSeries::id).collect(Collectors.toUnmodifiableSet()),
                touched.stream().map(TouchedSeries::channel).collect(Collectors.toUnmodifiableSet()));
    }
}
