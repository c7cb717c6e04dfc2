package nl.koers.imports;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.koers.reading.ExportStamp;
import nl.koers.snapshot.SnapshotBatch;
import org.jspecify.annotations.Nullable;

/**
 * The day by which an import outranks others or not.
 *
 * @param on null when there are no values
 * @param isStated somebody, or the name that the platform gave the file, says so; else it is the last day of the data
 */
record ExportDay(@Nullable LocalDate on, boolean isStated) {

    /** Of a file without figures. */
    static final ExportDay NONE = new ExportDay(null, false);

    /**
     * What is certain comes first. No export is newer than today, whatever period its values are of.
     *
     * @param today in the workspace's zone
     */
    static ExportDay of(Delivery delivery, SnapshotBatch batch, LocalDate today) {
        LocalDate said = delivery.setting().isFileDateAssumed()
                ? null
                : delivery.setting().fileDate();
        LocalDate stated =
                said != null ? said : ExportStamp.in(delivery.originalName()).orElse(null);
        if (stated != null) {
            return new ExportDay(earlier(stated, today), true);
        }
        LocalDate last = lastDay(batch);
        return new ExportDay(last == null ? null : earlier(last, today), false);
    }

    private static @Nullable LocalDate lastDay(SnapshotBatch batch) {
        return IntStream.range(0, batch.seriesCount())
                .filter(number -> batch.count(number) > 0)
                .map(batch::lastDay)
                .max()
                .stream()
                .mapToObj(LocalDate::ofEpochDay)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
