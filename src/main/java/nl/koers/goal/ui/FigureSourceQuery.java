package nl.koers.goal.ui;

import static nl.koers.schema.Tables.IMPORT_FILE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.GoalData;
import nl.koers.progress.AsOf;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import org.jooq.DSLContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a metric with the file and line each came from. */
@Repository
class FigureSourceQuery {

    private final DSLContext sql;
    private final Snapshots snapshots;

    FigureSourceQuery(DSLContext sql, Snapshots snapshots) {
        this.snapshots = snapshots;
        this.sql = sql;
    }

    /**
     * A figure as the screen shows it.
     *
     * @param line of the file, 0 when it was not read from one
     * @param isProvisional a later export may well differ
     */
    record FigureRow(
            LocalDate from,
            LocalDate to,
            double value,
            String file,
            long line,
            String by,
            Instant at,
            boolean isProvisional,
            ImportId importId) {}

    /** The last of the figures of a metric, the newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<FigureRow> newest(ChannelId channel, MetricId metric, int limit) {
        return rows(snapshots.newest(channel, metric, limit));
    }

    /** Those that were known, or that lie before the end of a past day, the newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<FigureRow> asOf(GoalData goal, AsOf asOf, ZoneId zone, int limit) {
        List<Snapshot> figures = asOf.isThen()
                ? snapshots.knownThen(goal.channel(), goal.metric(), asOf.day(), asOf.end(zone))
                : snapshots.of(goal.channel(), goal.metric(), null, asOf.day());
        return rows(figures.reversed().stream().limit(limit).toList());
    }

    private List<FigureRow> rows(List<Snapshot> figures) {
        Map<Long, Source> files = sql.select(
                        IMPORT_FILE.ID, IMPORT_FILE.ORIGINAL_NAME, IMPORT_FILE.IMPORTED_BY, IMPORT_FILE.FINISHED_AT)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.ID.in(figures.stream()
                        .map(figure -> figure.importId().value())
                        .collect(Collectors.toSet())))
                .fetchMap(row -> row.value1(), row -> new Source(row.value2(), row.value3(), row.value4()));
        return figures.stream()
                .map(figure -> row(
                        figure,
                        Objects.requireNonNull(files.get(figure.importId().value()))))
                .toList();
    }

    private record Source(String file, String by, Instant at) {}

    private static FigureRow row(Snapshot figure, Source source) {
        return new FigureRow(
                figure.from(),
                figure.to(),
                figure.value(),
                source.file(),
                figure.line(),
                source.by(),
                source.at(),
                figure.isProvisional(),
                figure.importId());
    }
}
