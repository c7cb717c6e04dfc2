package nl.koers.snapshot;

import java.util.Set;
import nl.koers.channel.ChannelId;

/**
 * Figures changed; published inside the transaction that changed them.
 *
 * @param cause the import that did it
 * @param series the series that were in the file, changed or not
 * @param channels their channels
 */
public record SnapshotsChanged(ImportId cause, Set<SeriesId> series, Set<ChannelId> channels) {}
