package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaMigrationTest {

    private static final SchemaMigration FIRST = new SchemaMigration("classpath:db/two-steps/first");
    private static final SchemaMigration SECOND = new SchemaMigration("classpath:db/two-steps/second");
    private static final SchemaMigration BROKEN = new SchemaMigration("classpath:db/two-steps/broken");

    @TempDir
    Path folder;

    @Test
    void makes_a_new_database_complete_or_not_at_all() throws Exception {
        Files.writeString(folder.resolve("koers.db.new"), "left by a start that was killed");
        FIRST.run(database());
        assertThat(names()).containsExactly("koers.db");
        assertThat(query(database(), "select count(*) from workspace")).isEqualTo("1");
    }

    @Test
    void copies_an_older_database_before_it_changes_it() throws Exception {
        FIRST.run(database());
        SECOND.run(database());
        assertThat(query(database(), "select motto from workspace")).isEqualTo("on course");
        Path copy = folder.resolve("backups/koers-before-schema-2.db");
        assertThat(query(copy, "select name from workspace")).isEqualTo("Hofwijk");
        assertThat(query(copy, "select count(*) from pragma_table_info('workspace') where name = 'motto'"))
                .isEqualTo("0");
    }

    @Test
    void does_not_copy_a_database_that_is_up_to_date() throws Exception {
        FIRST.run(database());
        FIRST.run(database());
        assertThat(names()).containsExactly("koers.db");
    }

    @Test
    void leaves_the_data_as_they_were_when_a_step_fails_and_names_its_script() throws Exception {
        FIRST.run(database());
        assertThatThrownBy(() -> BROKEN.run(database()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("V002__broken.sql");
        assertThat(query(database(), "select name from workspace")).isEqualTo("Hofwijk");
        assertThat(query(database(), "select count(*) from pragma_table_info('workspace') where name = 'motto'"))
                .isEqualTo("0");
    }

    @Test
    void knows_the_schema_it_ships() {
        assertThat(SchemaMigration.SHIPPED.newestKnown()).isPositive();
    }

    private Path database() {
        return folder.resolve("koers.db");
    }

    private static String query(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            return DatabaseCheck.single(connection, sql);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
