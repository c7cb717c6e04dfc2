package nl.koers.goal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.progress.SmartChecks;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;

/** The figure that a blank baseline will be taken from, with the file it came from. */
final class Baselines {

    private final Snapshots snapshots;
    private final SmartChecks checks;

    Baselines(Snapshots snapshots, SmartChecks checks) {
        this.snapshots = snapshots;
        this.checks = checks;
    }

    /**
     * A figure of a level.
     *
     * @param file empty for a value that was typed in
     */
    record Proposed(double value, LocalDate on, String file) {}

    /** The last figure up to the start, at most a year old. */
    Optional<Proposed> at(LocalDate start, ChannelId channel, MetricId metric) {
        List<Snapshot> until = snapshots.of(channel, metric, start.minusYears(1), start);
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(until.getLast())
                        .map(last -> new Proposed(last.value(), last.to(), checks.file(last.importId())));
    }
}
