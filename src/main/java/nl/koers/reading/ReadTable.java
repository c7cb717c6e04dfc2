package nl.koers.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koers.channel.Channel;
import nl.koers.snapshot.SnapshotBatch;

/** A table that was read, and the series that it gave values to, by channel. */
final class ReadTable {

    private final TableReading reading;
    private final Map<Channel, Set<Integer>> series = new LinkedHashMap<>();

    private final int number;
    private final int headerLine;

    /** @param number in the file, from 0 */
    ReadTable(TableReading reading, int number, int headerLine) {
        this.reading = reading;
        this.number = number;
        this.headerLine = headerLine;
    }

    void gave(int number, Channel channel) {
        series.computeIfAbsent(channel, first -> new LinkedHashSet<>()).add(number);
    }

    int number() {
        return number;
    }

    int headerLine() {
        return headerLine;
    }

    TableMap map() {
        return reading.map();
    }

    ImportProfile.Layout layout() {
        return reading.map().profile().layout();
    }

    /** Days without a row may be zero. */
    boolean fillsGaps() {
        return reading.map().values().stream().anyMatch(TableMap.ValueColumn::gapsAreZero);
    }

    String profile() {
        return reading.map().profile().id();
    }

    /** For the report: the table once for each of its channels. */
    List<ImportedTable> report(SnapshotBatch batch) {
        if (series.isEmpty()) {
            return List.of(new ImportedTable(profile(), "", List.of(), null, null, reading.rows()));
        }
        return series.entrySet().stream()
                .map(entry -> report(batch, entry.getKey(), entry.getValue()))
                .toList();
    }

    private ImportedTable report(SnapshotBatch batch, Channel channel, Set<Integer> numbers) {
        List<Integer> filled = numbers.stream().filter(n -> batch.count(n) > 0).toList();
        int first = filled.stream().mapToInt(batch::firstDay).min().orElse(-1);
        int last = filled.stream().mapToInt(batch::lastDay).max().orElse(-1);
        int values = filled.stream().mapToInt(batch::count).sum();
        return new ImportedTable(
                profile(),
                channel.name(),
                numbers.stream().map(n -> batch.name(n).metric()).toList(),
                first < 0 ? null : LocalDate.ofEpochDay(first),
                last < 0 ? null : LocalDate.ofEpochDay(last),
                series.size() == 1 ? reading.rows() : values);
    }
}
