package nl.koers.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies of the database in {@code backups/}: complete and checked before they get their name. */
final class Backups {

    private Backups() {}

    /**
     * Copies the database with {@code VACUUM INTO}, checks the copy and only then gives it its name.
     *
     * @return the copy, in {@code folder}
     * @throws StartRefused when there is no sound copy in the end
     */
    static Path take(Path database, Path folder, String name) {
        Path copy = folder.resolve(name + ".db");
        Path unfinished = folder.resolve(name + ".db.tmp");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(unfinished);
            vacuumInto(database, unfinished);
            refuseAFaultyCopy(unfinished);
            flush(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
            flush(folder, StandardOpenOption.READ);
            return copy;
        } catch (IOException | SQLException e) {
            throw new StartRefused(
                    "The database " + database + " could not be copied to " + copy + " before its schema changes ("
                            + e.getMessage() + "). Nothing was changed.",
                    e);
        }
    }

    private static void vacuumInto(Path database, Path copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database + "?busy_timeout=10000");
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
    }

    private static void refuseAFaultyCopy(Path copy) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + copy.toUri() + "?immutable=1&open_mode=1")) {
            List<String> faults = DatabaseCheck.faults(connection, true);
            if (!faults.isEmpty()) {
                throw new SQLException("the copy is damaged: " + faults.getFirst());
            }
        }
    }

    private static void flush(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** The youngest finished copy. */
    static Optional<Path> newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".db")).max(Comparator.comparing(Backups::writtenAt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
