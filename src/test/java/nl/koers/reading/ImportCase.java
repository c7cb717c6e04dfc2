package nl.koers.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Platform;
import nl.koers.snapshot.SnapshotBatch;
import org.jspecify.annotations.Nullable;

/** A file with a known right answer: a folder of {@code src/test/resources/imports}. */
public record ImportCase(Path folder) {

    public static final List<Channel> CHANNELS = List.of(
            channel(1, Platform.FACEBOOK, "Facebook"),
            channel(2, Platform.INSTAGRAM, "Instagram"),
            channel(3, Platform.X, "X"),
            channel(4, Platform.TIKTOK, "TikTok"),
            channel(5, Platform.WEBSITE, "Website"),
            channel(6, Platform.NEWSLETTER, "Café-nieuwsbrief"));

    private static final Path FOLDER = Path.of("src/test/resources/imports");

    public static Channel channel(long id, Platform platform, String name) {
        return new Channel(new ChannelId(id), 0, ChannelData.of(platform, name));
    }

    public static List<ImportCase> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().map(ImportCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ImportCase named(String name) {
        return new ImportCase(FOLDER.resolve(name));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    public Path input() {
        return folder.resolve("input.csv");
    }

    @Nullable
    public String job(String key) {
        Path file = folder.resolve("job.yaml");
        Properties job = new Properties();
        if (Files.exists(file)) {
            try (InputStreamReader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                job.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return job.getProperty(key);
    }

    public String fileName() {
        String name = job("fileName");
        return name == null ? "input.csv" : name;
    }

    public ImportSetting setting() {
        String channel = job("channel");
        String order = job("dateOrder");
        String decimal = job("decimal");
        String fileDate = job("fileDate");
        return new ImportSetting(
                channel == null
                        ? null
                        : CHANNELS.stream()
                                .filter(known -> known.name().equals(channel))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                job("profile"),
                order == null ? null : DateOrder.valueOf(order),
                decimal == null ? null : DecimalSign.valueOf(decimal),
                fileDate == null ? null : LocalDate.parse(fileDate));
    }

    public boolean isRefused() {
        return Files.exists(folder.resolve("expected.error"));
    }

    /** {@code CODE} or {@code CODE: part of the message}. */
    public String[] expectedError() throws IOException {
        return Files.readString(folder.resolve("expected.error")).strip().split(": ", 2);
    }

    /** Lines without the header. */
    public List<String> expectedRows() throws IOException {
        return Files.readAllLines(folder.resolve("expected.csv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .sorted()
                .toList();
    }

    public static ReadFile read(Profiles profiles, Path file, String fileName, ImportSetting setting) {
        return new FileInterpreter(profiles).interpret(FileText.examine(file), fileName, setting, CHANNELS);
    }

    /** The values of a batch as lines of an answer. */
    public static List<String> rows(SnapshotBatch batch, Map<String, String> kinds) {
        List<String> rows = new ArrayList<>();
        batch.each((name, kind, from, to, value, line) -> {
            String channel = CHANNELS.stream()
                    .filter(known -> known.id().equals(name.channel()))
                    .findFirst()
                    .orElseThrow()
                    .name();
            String shown = kinds.getOrDefault(name.metric(), kind == null ? "?" : kind.name());
            rows.add(String.join(
                    ",",
                    channel,
                    name.metric(),
                    shown,
                    LocalDate.ofEpochDay(from).toString(),
                    plain(value)));
        });
        return rows.stream().sorted().toList();
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
