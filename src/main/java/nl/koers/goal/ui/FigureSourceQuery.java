package nl.koers.goal.ui;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.GoalData;
import nl.koers.progress.AsOf;
import nl.koers.schema.tables.records.ImportFileRecord;
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

    /** Those that were known, or that lie before the end of a past day, the newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<FigureRow> asOf(GoalData goal, AsOf asOf, ZoneId zone, int limit) {
        List<Snapshot> figures = asOf.isThen()
                ? snapshots.knownThen(goal.channel(), goal.metric(), asOf.day(), asOf.end(zone))
                : snapshots.of(goal.channel(), goal.metric(), null, asOf.day());
        List<Snapshot> newest = figures.reversed().stream().limit(limit).toList();
        Map<Long, ImportFileRecord> files = sql.selectFrom(IMPORT_FILE)
                .where(IMPORT_FILE.ID.in(
                        newest.stream().map(figure -> figure.importId().value()).collect(Collectors.toSet())))
                .fetchMap(IMPORT_FILE.ID);
        return newest.stream()
                .map(figure -> row(
                        figure,
                        Objects.requireNonNull(files.get(figure.importId().value()))))
                .toList();
    }

    private static FigureRow row(Snapshot figure, ImportFileRecord file) {
        return new FigureRow(
                figure.from(),
                figure.to(),
                figure.value(),
                file.getOriginalName(),
                figure.line(),
                file.getImportedBy(),
                file.getFinishedAt(),
                figure.isProvisional(),
                figure.importId());
    }

    private record Period(LocalDate from, LocalDate to) {}

    /** The newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<FigureRow> newest(ChannelId channel, MetricId metric, int limit) {
        Set<Period> provisional = snapshots.provisional(channel, metric).stream()
                .map(snapshot -> new Period(snapshot.from(), snapshot.to()))
                .collect(Collectors.toSet());
        return sql.select(
                        SNAPSHOT.FROM_ON,
                        SNAPSHOT.TO_ON,
                        SNAPSHOT.VALUE,
                        IMPORT_FILE.ORIGINAL_NAME,
                        SNAPSHOT.LINE,
                        IMPORT_FILE.IMPORTED_BY,
                        IMPORT_FILE.FINISHED_AT,
                        IMPORT_FILE.ID)
                .from(SERIES)
                .join(SNAPSHOT)
                .on(SNAPSHOT.SERIES_ID.eq(SERIES.ID))
                .join(IMPORT_FILE)
                .on(IMPORT_FILE.ID.eq(SNAPSHOT.IMPORT_ID))
                .where(SERIES.CHANNEL_ID.eq(channel.value()), SERIES.METRIC_ID.eq(metric.value()))
                .orderBy(SNAPSHOT.FROM_ON.desc(), SNAPSHOT.TO_ON.desc())
                .limit(limit)
                .fetch(row -> new FigureRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        provisional.contains(new Period(row.value1(), row.value2())),
                        new ImportId(row.value8())));
    }
}
