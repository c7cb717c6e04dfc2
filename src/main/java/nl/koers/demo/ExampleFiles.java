package nl.koers.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.koers.channel.Channel;
import nl.koers.database.DataFolder;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.Refusal;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
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

    /** Imports every figure of one page; a page without figures has no file. */
    void deliver(String key, Channel channel, LocalDate today) {
        List<Row> series = of("series.csv", key);
        List<Row> posts = of("posts.csv", key);
        if (series.isEmpty() && posts.isEmpty()) {
            return;
        }
        Path file = data.spool().resolve(UUID.randomUUID() + ".csv");
        try {
            write(file, channel.name(), series, posts, today);
            take(key, channel, file, lastDay(series, posts, today));
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

    private static void write(Path file, String channel, List<Row> series, List<Row> posts, LocalDate today)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("date", "channel", "metric", "value");
            for (Row row : series) {
                ExampleSeries.of(row, today)
                        .forEach(figure ->
                                csv.writeRecord(figure.on().toString(), channel, row.text("metric"), figure.value()));
            }
            for (Row row : posts) {
                ExampleSeries.posts(row, today)
                        .forEach(figure -> csv.writeRecord(figure.on().toString(), channel, POSTS, figure.value()));
            }
        }
    }

    private static LocalDate lastDay(List<Row> series, List<Row> posts, LocalDate today) {
        int last = java.util.stream.Stream.concat(series.stream(), posts.stream())
                .mapToInt(row -> row.number("to"))
                .max()
                .orElse(-1);
        return today.plusDays(last);
    }

    private void take(String key, Channel channel, Path file, LocalDate fileDate) {
        ImportSetting setting = new ImportSetting(channel.id(), null, null, null, fileDate);
        ImportResult result = imports.take(new Delivery("hofwijk-" + key + ".csv", file, Way.DEMO, setting));
        if (result instanceof Refusal refusal) {
            throw new IllegalStateException("The example's own file was refused: " + refusal);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
