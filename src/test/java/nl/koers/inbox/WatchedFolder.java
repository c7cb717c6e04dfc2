package nl.koers.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.FixedClock;
import nl.koers.access.SystemIdentity;
import nl.koers.database.DataFolder;
import org.springframework.util.FileSystemUtils;

/** The inbox as a sender and the scheduled job see it. */
public class WatchedFolder {

    private final DataFolder data;
    private final Inbox inbox;
    private final SystemIdentity system;
    private final FixedClock.Movable clock;

    WatchedFolder(DataFolder data, Inbox inbox, SystemIdentity system, FixedClock.Movable clock) {
        this.data = data;
        this.inbox = inbox;
        this.system = system;
        this.clock = clock;
    }

    /** Empties the inbox and everything behind it. */
    public void clear() throws IOException {
        for (String name : List.of("inbox", "work", "archive", "quarantine")) {
            Path folder = data.root().resolve(name);
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectory(folder);
        }
    }

    /** A file written an hour ago, in a subfolder where its name says so. */
    public Path put(String name, String text) throws IOException {
        return put(name, text.getBytes(StandardCharsets.UTF_8), FixedClock.NOON.minusSeconds(3600));
    }

    public Path put(String name, byte[] content, Instant modified) throws IOException {
        Path file = data.inbox().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return file;
    }

    public static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    /** One turn of the job. */
    public String scan() {
        return system.call(inbox::scan);
    }

    public String scanAfter(int seconds) {
        clock.moveTo(clock.instant().plusSeconds(seconds));
        return scan();
    }

    /** Two turns, so that what lies there now is taken. */
    public String take() {
        scan();
        return scanAfter(10);
    }

    public List<String> inbox() throws IOException {
        return names(data.inbox());
    }

    public List<String> quarantine() throws IOException {
        return names(data.quarantine());
    }

    public List<String> work() throws IOException {
        return names(data.work());
    }

    /** Of the month in which the clock of the tests stands. */
    public List<String> archive() throws IOException {
        return names(data.archive().resolve("2026-03"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
