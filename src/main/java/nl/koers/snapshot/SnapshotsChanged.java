package nl.koers.snapshot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.channel.ChannelId;

/**
 * Figures changed; published inside the transaction that changed them.
 *
 * @param cause the import that did it
 * @param series the series that were in the file, changed or not
 * @param channels their channels
 */
public record SnapshotsChanged(ImportId cause, Set<SeriesId> series, Set<ChannelId> channels) {

    static SnapshotsChanged by(ImportId cause, List<StoredSeries> stored) {
        return new SnapshotsChanged(
                cause,
                stored.stream().map(StoredSeries::id).collect(Collectors.toUnmodifiableSet()),
                stored.stream().map(StoredSeries::channel).collect(Collectors.toUnmodifiableSet()));
    }
}
