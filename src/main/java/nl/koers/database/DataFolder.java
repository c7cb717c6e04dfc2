package nl.koers.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything Koers keeps: the database, the inbox and what came of its files.
 *
 * <p>Opening it takes a lock on {@code app.lock}, so that one folder serves one running Koers. The lock is on a file of
 * our own and never on the database: closing a file descriptor of the database would drop SQLite's locks. What is
 * already there is checked before anything is written.
 */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "app.lock";
    private static final String DATABASE = "koers.db";
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final @Nullable FileChannel lock;

    private DataFolder(Path root, @Nullable FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens the folder for one running Koers and makes it when it is new, readable by its owner only.
     *
     * @throws StartRefused when the folder cannot be made or written, another Koers is using it, or the database in it
     *     is damaged, not ours or newer than this Koers
     */
    public static DataFolder open(Path folder) {
        Path root = prepared(folder);
        boolean used = Files.exists(root.resolve(LOCK));
        FileChannel lock = used ? lock(root).orElseThrow(() -> inUse(root)) : null;
        try {
            check(root);
        } catch (StartRefused e) {
            close(lock);
            throw e;
        }
        FileChannel ours = lock != null ? lock : lock(root).orElseThrow(() -> inUse(root));
        DataFolder opened = new DataFolder(root, ours);
        opened.sweep();
        return opened;
    }

    /**
     * Opens a folder for a short command, also while a Koers is running on it.
     *
     * @throws StartRefused as {@link #open}, and when there is no database yet
     */
    public static DataFolder join(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.exists(root.resolve(DATABASE))) {
            throw new StartRefused("There is no Koers in " + root + " yet. Start it once, or choose another folder with"
                    + " --data DIR.");
        }
        prepared(root);
        Optional<FileChannel> lock = lock(root);
        check(root);
        return new DataFolder(root, lock.orElse(null));
    }

    private static Path prepared(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (root.toString().contains("?")) {
            throw new StartRefused("The name of the data folder " + root + " may not contain a question mark.");
        }
        make(root);
        if (!Files.isWritable(root)) {
            throw new StartRefused("The data folder " + root
                    + " is not writable. Give this user write access, or choose another with --data DIR.");
        }
        refuseAShare(root);
        System.setProperty("org.sqlite.tmpdir", root.toString());
        return root;
    }

    private static void make(Path root) {
        try {
            if (Files.isDirectory(root)) {
                return;
            }
            boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] mine = posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0];
            Files.createDirectories(root, mine);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + root + " cannot be made (" + reason(e) + "). Choose another with --data DIR.",
                    e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is a file";
            case AccessDeniedException denied -> "this user may not write to " + denied.getFile();
            case NoSuchFileException nowhere -> nowhere.getFile() + " cannot be made there";
            case FileSystemException failure when failure.getReason() != null -> failure.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    /** SQLite's write-ahead log needs memory that all its users share, which a network share cannot offer. */
    private static void refuseAShare(Path root) {
        try {
            String type = Files.getFileStore(root).type().toLowerCase(Locale.ROOT);
            if (type.startsWith("nfs") || type.startsWith("cifs") || type.startsWith("smb")) {
                throw new StartRefused("The data folder " + root + " is on a network share (" + type
                        + "), where SQLite can lose data. Choose a local disk with --data DIR.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path root) {
        Path database = root.resolve(DATABASE);
        if (Files.exists(database)) {
            DatabaseCheck.pass(database, SchemaMigration.SHIPPED.newestKnown());
        }
    }

    /** Empty when another process, or another part of this one, holds it. */
    private static Optional<FileChannel> lock(Path root) {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new StartRefused("The data folder " + root + " is not writable (" + reason(e) + ").", e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return Objects.nonNull(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static StartRefused inUse(Path root) {
        return new StartRefused("Another Koers is already using the data folder " + root
                + ". Stop it first, or choose another folder with --data DIR.");
    }

    /** Removes what a Koers that was killed left behind: half-arrived uploads and SQLite's unpacked library. */
    private void sweep() {
        empty(spool(), "*");
        empty(root, "sqlite-*sqlitejdbc*");
        empty(made("backups"), "*.tmp");
    }

    private static void empty(Path folder, String names) {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, names)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException e) {
            throw new StartRefused("The folder " + folder + " cannot be emptied (" + reason(e) + ").", e);
        }
    }

    /** The folder itself, absolute. */
    public Path root() {
        return root;
    }

    /** Whether this is the running Koers of the folder, and not a command beside it. */
    boolean isOurs() {
        return lock != null;
    }

    /** The SQLite file. Only this room may open it. */
    Path database() {
        return root.resolve(DATABASE);
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
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(lock);
    }

    private static void close(@Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
