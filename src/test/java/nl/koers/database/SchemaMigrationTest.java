package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
    void brings_a_folder_of_the_first_schema_up_to_date_with_everything_in_it() throws Exception {
        Path migrations = Files.createDirectory(folder.resolve("first"));
        String first = "V001__the_first_house.sql";
        Files.copy(Path.of("db/migration/sqlite", first), migrations.resolve(first));
        fill();

        SchemaMigration.SHIPPED.run(database());

        assertThat(query(database(), "select group_concat(id || state || exported_on || rows_kept) from import_file"))
                .isEqualTo("1DONE205100,2DONE205110");
        assertThat(query(
                        database(),
                        "select series_id || ' ' || from_on || ' ' || import_id || ' ' || value || ' ' || line"
                                + " from snapshot_version"))
                .isEqualTo("1 20510 1 7.0 3");
        assertThat(query(database(), "select import_id from snapshot")).isEqualTo("2");
        assertThat(query(database(), "select cause || import_id from goal_status_change"))
                .isEqualTo("IMPORT2");
        assertThat(query(database(), "select import_id from inbox_file")).isEqualTo("1");
        assertThat(query(database(), "select count(*) from pragma_foreign_key_check"))
                .isEqualTo("0");
        assertThat(query(database(), "pragma integrity_check")).isEqualTo("ok");
        assertThat(query(database(), "select count(*) from sqlite_master where name like '%\\_new' escape '\\'"))
                .isEqualTo("0");
    }

    @Test
    void turns_known_percentages_that_were_kept_as_fractions_into_percentages() throws Exception {
        Path migrations = Files.createDirectory(folder.resolve("first"));
        String first = "V001__the_first_house.sql";
        Files.copy(Path.of("db/migration/sqlite", first), migrations.resolve(first));
        fill();
        insert(
                "metric (id, code) values (2, 'engagement_rate'), (3, 'bounce_rate'), (4, 'ctr'), (5, 'my rate')",
                "series (id, channel_id, metric_id) values (2, 1, 2), (3, 1, 3), (5, 1, 5)",
                "snapshot values (2, 20510, 20510, 0.0436, 1, 2), (3, 20510, 20510, 45.3, 1, 2), (5, 20510, 20510, 0.1, 1, 2)");

        SchemaMigration.SHIPPED.run(database());

        assertThat(query(
                        database(),
                        "select group_concat(code || ' ' || coalesce(unit, 'unsaid'), ', ')"
                                + " from (select * from metric order by id)"))
                .isEqualTo("views unsaid, engagement_rate PERCENT, bounce_rate unsaid, ctr PERCENT, my rate unsaid");
        assertThat(query(database(), "select value from snapshot where series_id = 2"))
                .isEqualTo("0.0436");
    }

    private void insert(String... rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            for (String row : rows) {
                statement.executeUpdate("insert into " + row);
            }
        }
    }

    /** A database as the first schema made it, with an import that changed what another had brought. */
    private void fill() throws SQLException {
        new SchemaMigration("filesystem:" + folder.resolve("first")).run(database());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            for (String row : List.of(
                    "workspace (id, name, language, time_zone, created_at) values (1, 'H', 'nl', 'UTC', 0)",
                    "channel (id, platform, name, name_key, created_at) values (1, 'X', 'X', 'x', 0)",
                    "metric (id, code) values (1, 'views')",
                    "series (id, channel_id, metric_id) values (1, 1, 1)",
                    "import_file (id, original_name, sha256, size, way, imported_by, state, started_at, finished_at, last_on)"
                            + " values (1, 'a.csv', '" + "a".repeat(64)
                            + "', 1, 'INBOX', 'K', 'DONE', 0, 1800000000000, 20510)",
                    "import_file (id, original_name, sha256, size, way, imported_by, state, started_at, finished_at, last_on)"
                            + " values (2, 'b.csv', '" + "b".repeat(64)
                            + "', 1, 'API', 'K', 'DONE', 0, 1800000000000, 20511)",
                    "import_series values (1, 1, 20510, 20510, 1)",
                    "import_series values (2, 1, 20510, 20510, 1)",
                    "snapshot values (1, 20510, 20510, 8, 2, 2)",
                    "snapshot_replaced values (2, 1, 20510, 20510, 7, 1, 3)",
                    "inbox_file (id, original_name, size, modified_at, state, import_id, claimed_at)"
                            + " values ('x', 'a.csv', 1, 0, 'DONE', 1, 0)",
                    "goal (id, title, channel_id, metric_id, measure, direction, target_kind, target_amount, start_on,"
                            + " deadline_on, created_at, created_by)"
                            + " values (1, 'G', 1, 1, 'TOTAL', 'INCREASE', 'ABSOLUTE', 9, 20510, 20600, 0, 'K')",
                    "goal_status_change (id, goal_id, changed_at, new_status, cause, import_id)"
                            + " values (1, 1, 0, 'ON_TRACK', 'IMPORT', 2)")) {
                statement.executeUpdate("insert into " + row);
            }
        }
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
