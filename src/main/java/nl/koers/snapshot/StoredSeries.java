package nl.koers.snapshot;

import nl.koers.channel.ChannelId;

/**
 * A series in the database.
 *
 * @param isNew made by this batch, so that it cannot have figures yet
 */
record StoredSeries(SeriesId id, ChannelId channel, boolean isNew) {}
