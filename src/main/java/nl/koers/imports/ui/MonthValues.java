package nl.koers.imports.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Metrics;
import nl.koers.imports.Imports;
import nl.koers.imports.KnownMetrics;
import nl.koers.imports.TypedValue;
import nl.koers.imports.Way;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the screen for typed-in values needs from the rooms below. */
@Component
class MonthValues {

    private static final int MONTHS = 12;
    /** Metrics that people count by hand most, where nothing is known of a channel yet. */
    private static final String FOLLOWERS = "followers";

    private final Imports imports;
    private final Metrics metrics;
    private final KnownMetrics known;
    private final Snapshots snapshots;
    private final Workspaces workspaces;

    MonthValues(Imports imports, Metrics metrics, KnownMetrics known, Snapshots snapshots, Workspaces workspaces) {
        this.imports = imports;
        this.metrics = metrics;
        this.known = known;
        this.snapshots = snapshots;
        this.workspaces = workspaces;
    }

    /**
     * A month to type a value for.
     *
     * @param from first day of what is typed; for a level the day itself
     * @param to last day of what is typed
     * @param value as it is known; null when it is not
     * @param knownOn last day of the known value; null when there is none
     */
    record Month(
            YearMonth month,
            LocalDate from,
            LocalDate to,
            @Nullable Double value,
            @Nullable LocalDate knownOn) {

        /** The last day that may be typed for. */
        LocalDate latest() {
            return to;
        }
    }

    /** Those of the channel first, then the others; followers are always offered. */
    List<String> metrics(@Nullable Channel channel) {
        Set<String> codes = new LinkedHashSet<>();
        if (channel != null) {
            metrics.reportedBy(channel.id()).forEach(metric -> codes.add(metric.code()));
        }
        codes.add(FOLLOWERS);
        metrics.all().forEach(metric -> codes.add(metric.code()));
        return List.copyOf(codes);
    }

    /** How its figures are read and typed. */
    MetricUnit unitOf(String code) {
        return metrics.find(code).map(Metric::unit).orElseGet(() -> known.unitOf(code));
    }

    /** From now on figures of this metric are read and typed so; what is kept stays. */
    void readAs(String code, MetricKind kind, MetricUnit unit) {
        metrics.readAs(metrics.named(code, kind).id(), unit);
    }

    Optional<MetricKind> kindOf(String code) {
        return metrics.find(code)
                .flatMap(found -> Optional.ofNullable(found.kind()))
                .or(() -> known.kindOf(code));
    }

    /** The last twelve, newest first. This month is in it for a level, which may be typed at any day. */
    List<Month> months(Channel channel, String code, MetricKind kind) {
        LocalDate today = workspaces.today();
        YearMonth newest = kind == MetricKind.LEVEL
                ? YearMonth.from(today)
                : YearMonth.from(today).minusMonths(1);
        List<Snapshot> figures = metrics.find(code)
                .map(Metric::id)
                .map(id -> snapshots.of(
                        channel.id(), id, newest.minusMonths(MONTHS - 1L).atDay(1), null))
                .orElse(List.of());
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> kind == MetricKind.LEVEL
                        ? level(newest.minusMonths(back), today, figures)
                        : whole(newest.minusMonths(back), figures))
                .toList();
    }

    /** The level at the end of the month, or today. */
    private static Month level(YearMonth month, LocalDate today, List<Snapshot> figures) {
        LocalDate on = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        Optional<Snapshot> last = figures.stream()
                .filter(figure -> YearMonth.from(figure.to()).equals(month))
                .reduce((earlier, later) -> later.to().isBefore(earlier.to()) ? earlier : later);
        return new Month(
                month,
                on,
                on,
                last.map(Snapshot::value).orElse(null),
                last.map(Snapshot::to).orElse(null));
    }

    private static Month whole(YearMonth month, List<Snapshot> figures) {
        Optional<Snapshot> known = figures.stream()
                .filter(figure ->
                        figure.from().equals(month.atDay(1)) && figure.to().equals(month.atEndOfMonth()))
                .findFirst();
        return new Month(
                month,
                month.atDay(1),
                month.atEndOfMonth(),
                known.map(Snapshot::value).orElse(null),
                known.map(Snapshot::to).orElse(null));
    }

    /** Keeps them as an import of today; a metric of which nobody has said how it counts counts like this from now on. */
    void keep(String code, MetricKind kind, List<TypedValue> typed) {
        known.named(code, kind);
        imports.record(Way.HAND, typed);
    }
}
