package nl.koers.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
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
            channel(6, Platform.NEWSLETTER, "Café-nieuwsbrief"),
            channel(7, Platform.LINKEDIN, "LinkedIn"),
            channel(8, Platform.YOUTUBE, "YouTube"));

    /** Of the workspace that the answers are for. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** What the configuration says unless somebody changes it. */
    static final long LARGEST = 200L << 20;

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
        return Stream.of("csv", "zip", "xlsx", "xls")
                .map(extension -> folder.resolve("input." + extension))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
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
        return name == null ? input().getFileName().toString() : name;
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
                fileDate == null ? null : LocalDate.parse(fileDate),
                job("encoding"),
                job("account"),
                false);
    }

    public boolean isRefused() {
        return Files.exists(folder.resolve("expected.error"));
    }

    /** {@code CODE} or {@code CODE: part of the message}. */
    public String[] expectedError() throws IOException {
        return Files.readString(folder.resolve("expected.error")).strip().split(": ", 2);
    }

    /**
     * Lines without the header. A date may be a day, {@code @file}, a month ({@code 2024-01}) or first and last day
     * ({@code 2009-12-28..2010-01-03}); periods read as first and last day.
     */
    public List<String> expectedRows() throws IOException {
        return Files.readAllLines(folder.resolve("expected.csv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(this::withDays)
                .sorted()
                .toList();
    }

    private String withDays(String line) {
        String[] cells = line.split(",", -1);
        cells[2] = cells[2].replaceFirst("/(MONTH|WEEK|YEAR|QUARTER)$", "").replace("ROLLING", "RATIO");
        if (cells[3].equals("@file")) {
            cells[3] = String.valueOf(job("fileDate"));
        } else if (cells[3].length() == 7) {
            YearMonth month = YearMonth.parse(cells[3]);
            cells[3] = month.atDay(1) + ".." + month.atEndOfMonth();
        }
        return String.join(",", cells);
    }

    public static ReadFile read(Profiles profiles, Path file, String fileName, ImportSetting setting) {
        return new FileInterpreter(profiles)
                .interpret(FileText.examine(file, LARGEST), new FileContext(fileName, setting, CHANNELS, ZONE));
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
            rows.add(String.join(",", channel, name.metric(), shown, period(from, to), plain(value)));
        });
        return rows.stream().sorted().toList();
    }

    private static String period(int from, int to) {
        String first = LocalDate.ofEpochDay(from).toString();
        return from == to ? first : first + ".." + LocalDate.ofEpochDay(to);
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
