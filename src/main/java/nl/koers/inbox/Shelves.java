package nl.koers.inbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.database.DataFolder;

/** Where files from the inbox go: {@code work/} while they are read, then the archive or the quarantine. */
final class Shelves {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final String UNFINISHED = ".tmp";
    private static final int LONGEST_NAME = 180;

    private final DataFolder data;

    Shelves(DataFolder data) {
        this.data = data;
    }

    Path inbox() {
        return data.inbox();
    }

    Path work() {
        return data.work();
    }

    /** Where a claimed file lies until its fate is known. */
    Path workFile(String id) {
        return data.work().resolve(id + ".csv");
    }

    /** Puts an imported file away by month. Returns where it is now. */
    Path archive(Path file, String name, LocalDate today) throws IOException {
        Path folder = Files.createDirectories(data.archive().resolve(MONTH.format(today)));
        return moveBeside(file, folder, name);
    }

    /** A name under which nothing lies in quarantine yet, made from the file's own. */
    String freeShelf(String name) {
        return free(data.quarantine(), name).getFileName().toString();
    }

    /** Where a file of that name lies in quarantine. */
    Path shelved(String shelf) {
        return data.quarantine().resolve(shelf);
    }

    /** Puts a refused file aside, under a name that is free there, with the reason beside it. */
    void quarantine(Path file, String shelf, String reason) throws IOException {
        Path target = shelved(shelf);
        Path unfinished = errorFile(target).resolveSibling(errorFile(target).getFileName() + UNFINISHED);
        Files.writeString(unfinished, reason, StandardCharsets.UTF_8);
        move(unfinished, errorFile(target));
        move(file, target);
    }

    /** The first of the folders that cannot be written to; empty when all of them can. */
    Optional<Path> unwritable() {
        return Stream.of(data.inbox(), data.work(), data.archive(), data.quarantine())
                .filter(folder -> !Files.isWritable(folder))
                .findFirst();
    }

    /** Removes copies to {@code work/} that a hard stop cut off; the file itself is still where it was. */
    void sweepWork() throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(data.work(), "*" + UNFINISHED)) {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
        }
    }

    static Path errorFile(Path quarantined) {
        return quarantined.resolveSibling(quarantined.getFileName() + ".error.json");
    }

    /** Puts a file back into the inbox, under its own name if that is still free there. */
    void putBack(Path file, String folder, String name) throws IOException {
        Path target = folder.isEmpty()
                ? data.inbox()
                : Files.createDirectories(data.inbox().resolve(folder));
        moveBeside(file, target, name);
    }

    private static Path moveBeside(Path file, Path folder, String name) throws IOException {
        Path target = free(folder, name);
        move(file, target);
        return target;
    }

    /** The name, or {@code name (2).csv} and so on: nothing that is there is ever written over. */
    private static Path free(Path folder, String name) {
        String safe = safe(name);
        int dot = safe.lastIndexOf('.');
        String stem = dot > 0 ? safe.substring(0, dot) : safe;
        String ending = dot > 0 ? safe.substring(dot) : "";
        Path target = folder.resolve(safe);
        for (int copy = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); copy++) {
            target = folder.resolve(stem + " (" + copy + ")" + ending);
        }
        return target;
    }

    /** A name that any file system takes: in one line, not too long, without the signs that mean something in a path. */
    private static String safe(String name) {
        String clean = inOneLine(name).replaceAll("[/\\\\:]", "_");
        while (clean.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            clean = clean.substring(clean.offsetByCodePoints(0, 1));
        }
        try {
            return Path.of(clean).toString();
        } catch (InvalidPathException e) {
            return clean.replaceAll("[^\\x20-\\x7e]", "_");
        }
    }

    /** For logs and messages: control characters, line breaks among them, become blanks. */
    static String inOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }

    /** Renames, or copies to a temporary name first when the folders are on different file systems. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Path unfinished = to.resolveSibling(to.getFileName() + UNFINISHED);
            Files.copy(
                    from,
                    unfinished,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
            try (FileChannel copy = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                copy.force(true);
            }
            Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(from);
        }
    }
}
