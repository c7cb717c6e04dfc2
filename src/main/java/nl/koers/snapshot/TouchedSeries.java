package nl.koers.snapshot;

import java.time.LocalDate;
import nl.koers.channel.ChannelId;

/** A series that an import has values of, from the first to the last day of them. */
record TouchedSeries(SeriesId id, ChannelId channel, LocalDate first, LocalDate last) {}
