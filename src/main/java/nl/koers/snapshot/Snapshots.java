package nl.koers.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: figures. */
@Service
public class Snapshots {

    private final SnapshotRepository snapshots;
    private final SeriesRepository series;
    private final KnownThenQuery knownThen;
    private final ApplicationEventPublisher events;

    Snapshots(
            SnapshotRepository snapshots,
            SeriesRepository series,
            KnownThenQuery knownThen,
            ApplicationEventPublisher events) {
        this.snapshots = snapshots;
        this.series = series;
        this.knownThen = knownThen;
        this.events = events;
    }

    /** The figures of one metric of one channel, by from then to; bounds inclusive on {@code to}, null is open. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Snapshot> of(ChannelId channel, MetricId metric, @Nullable LocalDate from, @Nullable LocalDate until) {
        return series.find(channel, metric)
                .map(id -> snapshots.of(id, from, until))
                .orElse(List.of());
    }

    /**
     * The figures of one metric of one channel as they stood at a moment in the past, by from then to. Imports that were
     * taken back since count as never known.
     *
     * @param until last day of the last period, inclusive; null is open
     * @param before imports count that had finished before this moment
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Snapshot> knownThen(ChannelId channel, MetricId metric, @Nullable LocalDate until, Instant before) {
        return series.find(channel, metric)
                .map(id -> knownThen.of(id, until, before))
                .orElse(List.of());
    }

    /** The newest figure, by to then from. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Snapshot> latest(ChannelId channel, MetricId metric) {
        return series.find(channel, metric).flatMap(snapshots::latest);
    }

    /** The last figures, the newest first, by from then to; those of days to come are among them. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Snapshot> newest(ChannelId channel, MetricId metric, int limit) {
        return series.find(channel, metric)
                .map(id -> snapshots.newest(id, limit))
                .orElse(List.of());
    }

    /** The figures that may still change because their period was not complete when they were exported. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Snapshot> provisional(ChannelId channel, MetricId metric) {
        return series.find(channel, metric).map(snapshots::provisional).orElse(List.of());
    }

    /** Hands every figure that fits to the taker, by channel, metric and period, without holding them in memory. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public void search(SnapshotFilter filter, Consumer<FoundSnapshot> taker) {
        series.matching(filter).forEach(named -> snapshots.each(named, filter, taker));
    }

    /**
     * Writes a sorted batch inside the transaction of the import it belongs to, and says so with
     * {@link SnapshotsChanged}. A value that is there already keeps the import and line it first came from.
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(propagation = Propagation.MANDATORY)
    public Written write(ImportId cause, SnapshotBatch batch) {
        List<StoredSeries> stored = series.named(batch);
        Written written = snapshots.upsert(cause, batch, stored);
        series.record(cause, batch, stored);
        events.publishEvent(SnapshotsChanged.by(cause, stored));
        return written;
    }

    /**
     * What writing a sorted batch would do, without doing it.
     *
     * @param exportedOn the day of the file's export
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public Foreseen foresee(SnapshotBatch batch, LocalDate exportedOn, Foreseen.Limits limits) {
        return snapshots.foresee(batch, series.known(batch), exportedOn, limits);
    }

    /**
     * Takes every value of an import back inside the transaction that marks it as undone, and says so with
     * {@link SnapshotsChanged}. Where its value stood, the value of the newest other export stands again.
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(propagation = Propagation.MANDATORY)
    public Erased erase(ImportId cause) {
        List<TouchedSeries> touched = series.touched(cause);
        Erased erased = snapshots.erase(cause, touched);
        series.forget(cause);
        events.publishEvent(SnapshotsChanged.undoing(cause, touched));
        return erased;
    }
}
