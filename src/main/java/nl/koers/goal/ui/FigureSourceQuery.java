package nl.koers.goal.ui;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a metric with the file and line each came from. */
@Repository
class FigureSourceQuery {

    private final DSLContext sql;

    FigureSourceQuery(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A figure as the screen shows it.
     *
     * @param line of the file, 0 when it was not read from one
     */
    record FigureRow(LocalDate from, LocalDate to, double value, String file, long line, String by, Instant at) {}

    /** The newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<FigureRow> newest(ChannelId channel, MetricId metric, int limit) {
        return sql.select(
                        SNAPSHOT.FROM_ON,
                        SNAPSHOT.TO_ON,
                        SNAPSHOT.VALUE,
                        IMPORT_FILE.ORIGINAL_NAME,
                        SNAPSHOT.LINE,
                        IMPORT_FILE.IMPORTED_BY,
                        IMPORT_FILE.FINISHED_AT)
                .from(SERIES)
                .join(SNAPSHOT)
                .on(SNAPSHOT.SERIES_ID.eq(SERIES.ID))
                .join(IMPORT_FILE)
                .on(IMPORT_FILE.ID.eq(SNAPSHOT.IMPORT_ID))
                .where(SERIES.CHANNEL_ID.eq(channel.value()), SERIES.METRIC_ID.eq(metric.value()))
                .orderBy(SNAPSHOT.FROM_ON.desc(), SNAPSHOT.TO_ON.desc())
                .limit(limit)
                .fetch(Records.mapping(FigureRow::new));
    }
}
