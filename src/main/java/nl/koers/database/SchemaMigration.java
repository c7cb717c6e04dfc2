package nl.koers.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.sqlite.SQLiteDataSource;

/**
 * Brings the schema of a data folder up to this version of Koers, on connections of its own (Flyway holds two at a
 * time, the writer pool has one) that are closed before the pools open.
 *
 * <p>A new database is made under another name and gets its own only when it is complete. An older one is copied to
 * {@code backups/} first.
 */
final class SchemaMigration {

    static final SchemaMigration SHIPPED = new SchemaMigration("classpath:db/migration/sqlite");

    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*\\.sql");

    private final String scripts;

    SchemaMigration(String scripts) {
        this.scripts = scripts;
    }

    /** The newest schema this program knows. */
    int newestKnown() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(scripts + "/V*.sql");
            return Stream.of(found)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .flatMap(name -> VERSION.matcher(name).results())
                    .mapToInt(SchemaMigration::number)
                    .max()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(MatchResult version) {
        return Integer.parseInt(version.group(1));
    }

    /** @throws StartRefused when the schema cannot be brought up to date */
    void run(Path database) {
        if (!Files.exists(database)) {
            create(database);
            return;
        }
        int present = versionOf(database);
        if (present < newestKnown()) {
            Backups.take(database, database.resolveSibling("backups"), "koers-before-schema-" + newestKnown());
        }
        migrate(database);
    }

    private void create(Path database) {
        Path unfinished = database.resolveSibling(database.getFileName() + ".new");
        try {
            for (String part : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + part));
            }
            migrate(unfinished);
            Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("The database " + database + " cannot be made (" + e.getMessage() + ").", e);
        }
    }

    private static int versionOf(Path database) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database + "?busy_timeout=10000")) {
            return DatabaseCheck.schemaVersion(connection, database);
        } catch (SQLException e) {
            throw new StartRefused(SqlitePools.unreadable(database, e), e);
        }
    }

    private void migrate(Path database) {
        SQLiteDataSource connections = new SQLiteDataSource();
        connections.setUrl("jdbc:sqlite:" + database + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000");
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations(scripts)
                    .ignoreMigrationPatterns("")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartRefused(
                    "The database " + database + " cannot be brought up to this version of Koers (" + e.getMessage()
                            + "). Nothing was changed.",
                    e);
        }
    }
}
