package nl.koers.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * The folder that holds everything Koers keeps: the database, the inbox and what came of its files.
 *
 * <p>Opening it creates what is missing and takes a lock on {@code app.lock}, so that one folder serves one running
 * Koers. The lock is on a file of our own and never on the database: closing a file descriptor of the database would
 * drop SQLite's locks.
 */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens the folder for one running Koers.
     *
     * @throws StartRefused when the folder cannot be made or written, or another Koers is using it
     */
    public static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + root + " cannot be made: " + e.getMessage()
                            + ". Choose another with --data DIR.",
                    e);
        }
        if (!Files.isDirectory(root) || !Files.isWritable(root)) {
            throw new StartRefused("The data folder " + root
                    + " is not writable. Give this user write access, or choose another with --data DIR.");
        }
        return new DataFolder(root, lock(root));
    }

    private static FileChannel lock(Path root) {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new StartRefused("The data folder " + root + " is not writable (" + e.getMessage() + ").", e);
        }
        throw new StartRefused("Another Koers is already using the data folder " + root
                + ". Stop it first, or choose another folder with --data DIR.");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return Objects.nonNull(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The folder itself, absolute. */
    public Path root() {
        return root;
    }

    /** The SQLite file. Only the pools of this room may open it. */
    Path database() {
        return root.resolve("koers.db");
    }

    /** Files dropped here are imported by the scheduled scan; subfolders name channels. */
    public Path inbox() {
        return made("inbox");
    }

    /** Files claimed from the inbox and not finished yet; on the same file system as the inbox. */
    public Path work() {
        return made("work");
    }

    /** Imported files, by month. */
    public Path archive() {
        return made("archive");
    }

    /** Files that could not be imported, each with {@code <name>.error.json} beside it. */
    public Path quarantine() {
        return made("quarantine");
    }

    /** Uploads while they arrive; emptied at each start. */
    public Path spool() {
        return made("spool");
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
