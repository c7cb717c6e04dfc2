package nl.koers.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.koers.KoersApplication;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.imports.Undone;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The measured process: Koers with a data folder of its own, and imports through the door.
 *
 * <p>A question is a line: {@code fresh} for an empty data folder, or the path of a file and how many of its values
 * must be new and how many unchanged, or {@code undo} and how many figures of the newest import must disappear and how
 * many make place for those before. The answer is the seconds it took and the peak of the heap in MB.
 */
final class MeasuredImports {

    private final Path folder;
    private ConfigurableApplicationContext koers;
    private ChannelId channel;
    private int round;

    private MeasuredImports(Path folder) {
        this.folder = folder;
        this.koers = start();
        this.channel = channels();
    }

    public static void main(String[] arguments) throws IOException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        MeasuredImports measured = new MeasuredImports(Path.of(arguments[0]));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            System.out.println("> " + measured.answer(List.of(line.split("\t", -1))));
        }
        System.exit(0);
    }

    private String answer(List<String> told) {
        if (told.getFirst().equals("fresh")) {
            koers.close();
            FileSystemUtils.deleteRecursively(data().toFile());
            round++;
            koers = start();
            channel = channels();
            return "ready";
        }
        int first = Integer.parseInt(told.get(1));
        int second = Integer.parseInt(told.get(2));
        return koers.getBean(SystemIdentity.class)
                .call(() -> told.getFirst().equals("undo")
                        ? undone(first, second)
                        : imported(Path.of(told.getFirst()), first, second));
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(KoersApplication.class)
                .run(
                        "--spring.config.location=classpath:/application.yaml",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--koers.data=" + data(),
                        "--spring.quartz.auto-startup=false",
                        "--logging.level.root=warn",
                        "--logging.level.nl.koers=warn");
    }

    private Path data() {
        return folder.resolve(String.valueOf(round));
    }

    /** Makes the channels; the first is that of files that name none. */
    private ChannelId channels() {
        return koers.getBean(SystemIdentity.class)
                .call(() -> BenchFiles.CHANNELS.stream()
                        .map(name -> koers.getBean(Channels.class)
                                .create(ChannelData.of(Platform.OTHER, name))
                                .id())
                        .toList()
                        .getFirst());
    }

    private String imported(Path file, int added, int unchanged) {
        ImportSetting setting = new ImportSetting(channel, null, null, null, null);
        Delivery delivery = new Delivery(file.getFileName().toString(), file, Way.API, setting);
        Imports imports = koers.getBean(Imports.class);
        return timed(() -> imports.take(delivery), result -> {
            if (!(result instanceof ImportReport report)
                    || report.rows().added() != added
                    || report.rows().unchanged() != unchanged) {
                throw new IllegalStateException("Koers did not import everything: " + result);
            }
        });
    }

    /** Takes the newest import back. */
    private String undone(int removed, int restored) {
        Imports imports = koers.getBean(Imports.class);
        ImportReport newest = imports.recent(1).getFirst();
        return timed(() -> imports.undo(newest.id()), report -> {
            Undone undone = Objects.requireNonNull(report.undone());
            if (undone.removed() != removed || undone.restored() != restored) {
                throw new IllegalStateException("Koers did not take everything back: " + report);
            }
        });
    }

    private static <T> String timed(Supplier<T> work, Consumer<T> check) {
        try (HeapPeak heap = new HeapPeak()) {
            long start = System.nanoTime();
            T result = work.get();
            double seconds = (System.nanoTime() - start) / 1e9;
            long peak = heap.megabytes();
            check.accept(result);
            return seconds + "\t" + peak;
        }
    }
}
