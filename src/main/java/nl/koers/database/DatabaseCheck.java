package nl.koers.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at an existing database before anything is opened for writing: is it sound, is it ours, and is it not newer
 * than this Koers? Reads through SQLite only, and leaves nothing behind.
 */
final class DatabaseCheck {

    /** Up to this size indexes are compared with their tables as well; it takes about a second. */
    private static final long THOROUGH_UP_TO = 128L << 20;

    private DatabaseCheck() {}

    /** @throws StartRefused with the reason and the way out */
    static void pass(Path database, int newestKnown) {
        try (Connection connection = DriverManager.getConnection(readOnlyUrl(database))) {
            refuseAnUnsafeSqlite(single(connection, "select sqlite_version()"));
            List<String> faults = faults(connection, size(database) <= THOROUGH_UP_TO);
            if (!faults.isEmpty()) {
                throw new StartRefused(damaged(database, faults.getFirst()));
            }
            int version = schemaVersion(connection, database);
            if (version > newestKnown) {
                throw new StartRefused("The database " + database + " was written by a newer Koers (schema " + version
                        + "; this one knows up to " + newestKnown + "). Nothing was changed. Start the newer Koers.");
            }
        } catch (SQLException e) {
            throw new StartRefused(damaged(database, String.valueOf(e.getMessage())), e);
        }
    }

    /** SQLite before 3.51.3, and 3.52.0, can corrupt a WAL database (sqlite.org/wal.html#walresetbug). */
    static void refuseAnUnsafeSqlite(String version) {
        if (!SqliteVersion.isSafe(version)) {
            throw new StartRefused("SQLite " + version
                    + " can corrupt its write-ahead log; Koers needs 3.51.3 or newer, and not 3.52.0.");
        }
    }

    /** The newest migration that was applied; 0 when only the history itself is there. */
    static int schemaVersion(Connection connection, Path database) throws SQLException {
        String ours = "select count(*) from sqlite_master where name in ('flyway_schema_history', 'workspace')";
        if (!single(connection, ours).equals("2")) {
            throw new StartRefused("The file " + database
                    + " is not a database of Koers. Nothing was changed. Choose another folder with --data DIR.");
        }
        return Integer.parseInt(single(
                connection,
                "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success"));
    }

    /** What SQLite's own check finds wrong; empty for a sound file. */
    static List<String> faults(Connection connection, boolean thorough) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(thorough ? "pragma integrity_check(3)" : "pragma quick_check(3)")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.equals(List.of("ok")) ? List.of() : List.copyOf(found);
        }
    }

    /** A read-only connection to a WAL database leaves -wal and -shm behind, unless it is told that nobody writes. */
    private static String readOnlyUrl(Path database) {
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        boolean unfinished = Files.exists(log) && size(log) > 0;
        return unfinished
                ? "jdbc:sqlite:" + database + "?open_mode=1&busy_timeout=10000"
                : "jdbc:sqlite:" + database.toUri() + "?immutable=1&open_mode=1";
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String damaged(Path database, String fault) {
        return "The database " + database + " is damaged (" + fault + "). Nothing was changed. "
                + Backups.newest(database.resolveSibling("backups"))
                        .map(backup -> "The newest backup is " + backup + "; put it in its place.")
                        .orElse("Put a backup in its place, or choose another folder with --data DIR.");
    }

    static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
