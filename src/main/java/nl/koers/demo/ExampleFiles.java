package nl.koers.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import nl.koers.database.DataFolder;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.Refusal;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.ImportId;
import org.springframework.stereotype.Component;

/** The example's figures, written into a file a page and imported like anybody's. */
@Component
class ExampleFiles {

    static final String POSTS = "posts";

    private final Imports imports;
    private final DataFolder data;

    ExampleFiles(Imports imports, DataFolder data) {
        this.imports = imports;
        this.data = data;
    }

    /**
     * Imports every figure of one page; a page without figures has no file.
     *
     * @param metrics by the code that the tables use
     * @return the import of the file
     */
    Optional<ImportId> deliver(String key, Channel channel, Map<String, Metric> metrics, LocalDate today) {
        List<Row> series = of("series.csv", key);
        List<Row> posts = of("posts.csv", key);
        if (series.isEmpty() && posts.isEmpty()) {
            return Optional.empty();
        }
        Path file = data.spool().resolve(UUID.randomUUID() + ".csv");
        try {
            write(file, channel.name(), metrics, lines(series, posts, today));
            return Optional.of(take(key, channel, file, lastDay(series, posts, today)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static List<Row> of(String table, String key) {
        return Row.table(table, Locale.ENGLISH).stream()
                .filter(row -> row.text("channel").equals(key))
                .toList();
    }

    /** A line of a file. */
    private record Line(String metric, ExampleSeries.Figure figure) {}

    private static Stream<Line> lines(List<Row> series, List<Row> posts, LocalDate today) {
        Stream<Line> figures = series.stream()
                .flatMap(row ->
                        ExampleSeries.of(row, today).stream().map(figure -> new Line(row.text("metric"), figure)));
        return Stream.concat(
                figures,
                posts.stream()
                        .flatMap(row ->
                                ExampleSeries.posts(row, today).stream().map(figure -> new Line(POSTS, figure))));
    }

    private static void write(Path file, String channel, Map<String, Metric> metrics, Stream<Line> lines)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("date", "channel", "metric", "value");
            lines.forEach(line -> csv.writeRecord(
                    line.figure().on().toString(),
                    channel,
                    ExampleOrganisation.known(metrics, line.metric()).code(),
                    line.figure().value()));
        }
    }

    private static LocalDate lastDay(List<Row> series, List<Row> posts, LocalDate today) {
        int last = Stream.concat(series.stream(), posts.stream())
                .mapToInt(row -> row.number("to"))
                .max()
                .orElse(-1);
        return today.plusDays(last);
    }

    private ImportId take(String key, Channel channel, Path file, LocalDate fileDate) {
        ImportSetting setting = new ImportSetting(channel.id(), null, null, null, fileDate);
        ImportResult result = imports.take(new Delivery("hofwijk-" + key + ".csv", file, Way.DEMO, setting));
        return switch (result) {
            case ImportReport report -> report.id();
            case Refusal refusal -> throw new IllegalStateException("The example's own file was refused: " + refusal);
        };
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
