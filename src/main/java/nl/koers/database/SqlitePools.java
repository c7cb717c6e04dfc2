package nl.koers.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * The two pools on the SQLite file: one writer, four readers that open it read-only.
 *
 * <p>Transactions stay DEFERRED: with IMMEDIATE a BUSY at BEGIN leaves a pooled connection whose next rollback undoes
 * nothing (sqlite-jdbc issue 683). {@link WriterTransactionManager} takes the write lock by its first statement instead.
 */
final class SqlitePools {

    private static final String WRITER_PARAMETERS = "?journal_mode=WAL&synchronous=FULL&foreign_keys=true"
            + "&busy_timeout=10000&jdbc.get_generated_keys=false&journal_size_limit=67108864&cache_size=-65536";
    private static final String READER_PARAMETERS =
            "?open_mode=1&foreign_keys=true&busy_timeout=10000&cache_size=-16384&mmap_size=268435456";

    private SqlitePools() {}

    static HikariDataSource writer(Path database) {
        HikariDataSource pool = pool("writer", "jdbc:sqlite:" + database + WRITER_PARAMETERS, 1, false);
        try (Connection connection = pool.getConnection()) {
            refuseAnUnsafeVersion(connection);
            expect(connection, "journal_mode", "wal");
            expect(connection, "synchronous", "2");
            expect(connection, "foreign_keys", "1");
            expectFile(connection, database);
        } catch (SQLException e) {
            pool.close();
            throw new StartRefused(unreadable(database, e), e);
        } catch (StartRefused e) {
            pool.close();
            throw e;
        }
        return pool;
    }

    static HikariDataSource readers(Path database) {
        HikariDataSource pool = pool("readers", "jdbc:sqlite:" + database + READER_PARAMETERS, 4, true);
        try (Connection connection = pool.getConnection()) {
            expect(connection, "foreign_keys", "1");
            expectFile(connection, database);
        } catch (SQLException e) {
            pool.close();
            throw new StartRefused(unreadable(database, e), e);
        }
        return pool;
    }

    private static HikariDataSource pool(String name, String url, int size, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setReadOnly(readOnly);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(60_000);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    /** SQLite before 3.51.3, and 3.52.0, can corrupt a WAL database (sqlite.org/wal.html#walresetbug). */
    private static void refuseAnUnsafeVersion(Connection connection) throws SQLException {
        String version = single(connection, "select sqlite_version()");
        if (!SqliteVersion.isSafe(version)) {
            throw new StartRefused("SQLite " + version
                    + " can corrupt its write-ahead log; Koers needs 3.51.3 or newer, and not 3.52.0.");
        }
    }

    private static void expect(Connection connection, String pragma, String wanted) throws SQLException {
        String actual = single(connection, "pragma " + pragma).toLowerCase(Locale.ROOT);
        if (!actual.equals(wanted)) {
            throw new StartRefused("SQLite did not accept " + pragma + "=" + wanted + " (it says " + actual + ").");
        }
    }

    /** A misspelt URL parameter silently becomes part of the file's name and opens a new, empty database. */
    private static void expectFile(Connection connection, Path database) throws SQLException {
        String opened = single(connection, "select file from pragma_database_list where name = 'main'");
        if (!Path.of(opened).getFileName().equals(database.getFileName())) {
            throw new StartRefused("SQLite opened " + opened + " instead of " + database + ".");
        }
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    static String unreadable(Path database, SQLException e) {
        return "The database " + database + " cannot be used (" + e.getMessage() + "). Nothing was changed. "
                + "Restore a backup, or choose another folder with --data DIR.";
    }

    /** What {@code pragma quick_check} finds wrong; empty for a sound file. */
    static List<String> faults(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma quick_check(3)")) {
            java.util.ArrayList<String> found = new java.util.ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.equals(List.of("ok")) ? List.of() : List.copyOf(found);
        }
    }
}
