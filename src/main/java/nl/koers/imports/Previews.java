package nl.koers.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricUnit;
import nl.koers.reading.ReadFile;
import nl.koers.snapshot.Foreseen;
import nl.koers.snapshot.Snapshots;
import nl.koers.snapshot.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what importing a file would do. */
@Component
class Previews {

    private static final Foreseen.Limits SHOWN = new Foreseen.Limits(100, 4);

    private final Snapshots snapshots;
    private final Channels channels;
    private final ImportRepository imports;
    private final KnownMetrics known;
    private final TransactionTemplate read;

    Previews(
            Snapshots snapshots,
            Channels channels,
            ImportRepository imports,
            KnownMetrics known,
            PlatformTransactionManager transactions) {
        this.read = new TransactionTemplate(transactions);
        this.read.setReadOnly(true);
        this.snapshots = snapshots;
        this.channels = channels;
        this.imports = imports;
        this.known = known;
    }

    ImportPreview of(Arrival arrival, ReadFile file, ExportDay exported) {
        return Objects.requireNonNull(read.execute(status -> foreseen(arrival, file, exported)));
    }

    private ImportPreview foreseen(Arrival arrival, ReadFile file, ExportDay exported) {
        LocalDate rank = Objects.requireNonNullElse(exported.on(), LocalDate.EPOCH);
        Foreseen foreseen = snapshots.foresee(file.batch(), rank, SHOWN);
        Map<ChannelId, String> names = channels.all().stream().collect(Collectors.toMap(Channel::id, Channel::name));
        Function<String, MetricUnit> units = known.units();
        return new ImportPreview(
                arrival.fileName(),
                file.profile(),
                file.tables(),
                rows(file, foreseen.written()),
                foreseen.first().stream()
                        .map(value -> value(names, units, value))
                        .toList(),
                foreseen.series().stream()
                        .map(series -> series(names, units, series))
                        .toList(),
                file.skipped(),
                file.leftOut().errors(),
                imports.newer(foreseen.written().newer()),
                exported.on(),
                exported.isStated(),
                null,
                null);
    }

    private static ImportReport.Rows rows(ReadFile file, Written written) {
        return new ImportReport.Rows(
                file.read(),
                written.added(),
                written.changed(),
                written.unchanged(),
                written.kept(),
                file.leftOut().values());
    }

    private static ImportPreview.Value value(
            Map<ChannelId, String> names, Function<String, MetricUnit> units, Foreseen.Value value) {
        return new ImportPreview.Value(
                names.getOrDefault(value.series().channel(), ""),
                value.series().metric(),
                value.kind(),
                units.apply(value.series().metric()),
                value.from(),
                value.to(),
                value.value(),
                value.old(),
                value.outcome(),
                value.line());
    }

    private static ImportPreview.Series series(
            Map<ChannelId, String> names, Function<String, MetricUnit> units, Foreseen.Series series) {
        return new ImportPreview.Series(
                names.getOrDefault(series.series().channel(), ""),
                series.series().metric(),
                units.apply(series.series().metric()),
                series.figures(),
                series.values());
    }
}
