package nl.koers.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The two pools on the SQLite file: one writer, four readers that open it read-only.
 *
 * <p>Transactions stay DEFERRED: with IMMEDIATE a BUSY at BEGIN leaves a pooled connection whose next rollback undoes
 * nothing (sqlite-jdbc issue 683). {@link WriterTransactionManager} takes the write lock by its first statement instead.
 */
final class SqlitePools {

    private static final String WRITER_PARAMETERS = "?journal_mode=WAL&synchronous=FULL&foreign_keys=true"
            + "&jdbc.get_generated_keys=false&journal_size_limit=67108864&cache_size=-65536";
    private static final String READER_PARAMETERS =
            "?open_mode=1&foreign_keys=true&busy_timeout=10000&cache_size=-16384";

    private SqlitePools() {}

    static HikariDataSource writer(Path database, int busyMillis) {
        String url = "jdbc:sqlite:" + database + WRITER_PARAMETERS + "&busy_timeout=" + busyMillis;
        return checked(database, pool("writer", url, 1, false), connection -> {
            DatabaseCheck.refuseAnUnsafeSqlite(DatabaseCheck.single(connection, "select sqlite_version()"));
            expect(connection, "journal_mode", "wal");
            expect(connection, "synchronous", "2");
            expect(connection, "foreign_keys", "1");
        });
    }

    static HikariDataSource readers(Path database) {
        String url = "jdbc:sqlite:" + database + READER_PARAMETERS;
        return checked(database, pool("readers", url, 4, true), connection -> expect(connection, "foreign_keys", "1"));
    }

    private static HikariDataSource pool(String name, String url, int size, boolean readOnly) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setReadOnly(readOnly);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(size);
        pool.setInitializationFailTimeout(1);
        pool.setConnectionTimeout(60_000);
        pool.setMaxLifetime(0);
        return pool;
    }

    /** Borrows a connection, looks whether what was asked for is what there is, and closes the pool if not. */
    private static HikariDataSource checked(Path database, HikariDataSource pool, Expectations expectations) {
        try (Connection connection = pool.getConnection()) {
            expectations.check(connection);
            expectFile(connection, database);
            return pool;
        } catch (SQLException | HikariPool.PoolInitializationException e) {
            pool.close();
            throw new StartRefused(unreadable(database, e), e);
        } catch (StartRefused e) {
            pool.close();
            throw e;
        }
    }

    private interface Expectations {
        void check(Connection connection) throws SQLException;
    }

    private static void expect(Connection connection, String pragma, String wanted) throws SQLException {
        String actual = DatabaseCheck.single(connection, "pragma " + pragma).toLowerCase(Locale.ROOT);
        if (!actual.equals(wanted)) {
            throw new StartRefused("SQLite did not accept " + pragma + "=" + wanted + " (it says " + actual + ").");
        }
    }

    /** A misspelt URL parameter silently becomes part of the file's name and opens a new, empty database. */
    private static void expectFile(Connection connection, Path database) throws SQLException {
        String opened = DatabaseCheck.single(connection, "select file from pragma_database_list where name = 'main'");
        if (!Path.of(opened).getFileName().equals(database.getFileName())) {
            throw new StartRefused("SQLite opened " + opened + " instead of " + database + ".");
        }
    }

    static String unreadable(Path database, Exception e) {
        return "The database " + database + " cannot be used (" + e.getMessage() + "). Nothing was changed. "
                + "Restore a backup, or choose another folder with --data DIR.";
    }
}
