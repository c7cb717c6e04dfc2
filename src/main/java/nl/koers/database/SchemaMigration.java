package nl.koers.database;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/**
 * Brings the schema of a data folder up to this version of Koers, on connections of its own (Flyway holds two at a
 * time, the writer pool has one) that are closed before the pools open.
 */
final class SchemaMigration {

    private SchemaMigration() {}

    static void run(Path database) {
        SQLiteDataSource connections = new SQLiteDataSource();
        connections.setUrl("jdbc:sqlite:" + database + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000");
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/migration/sqlite")
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
