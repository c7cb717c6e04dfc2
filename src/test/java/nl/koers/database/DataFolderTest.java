package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void makes_a_new_folder_for_its_owner_only() throws IOException {
        Path root = temporary.resolve("new/folder");
        DataFolder.open(root).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
    }

    @Test
    void refuses_a_second_koers_until_the_first_has_stopped() {
        DataFolder first = DataFolder.open(temporary);
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("already using");
        first.close();
        DataFolder.open(temporary).close();
    }

    @Test
    void lets_a_short_command_in_beside_a_running_koers() throws Exception {
        aDatabase();
        try (DataFolder running = DataFolder.open(temporary);
                DataFolder beside = DataFolder.join(temporary)) {
            assertThat(running.isOurs()).isTrue();
            assertThat(beside.isOurs()).isFalse();
        }
    }

    @Test
    void has_nothing_to_join_where_no_koers_ever_was() throws IOException {
        assertThatThrownBy(() -> DataFolder.join(temporary.resolve("none"))).hasMessageContaining("no Koers");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void refuses_a_folder_that_cannot_be_made() throws IOException {
        Path inTheWay = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(inTheWay)).hasMessageContaining(inTheWay + " is a file");
        assertThatThrownBy(() -> DataFolder.open(inTheWay.resolve("below")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void refuses_a_folder_it_may_not_write() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/self"))).hasMessageContaining("not writable");
    }

    @Test
    void refuses_what_is_not_a_database_and_writes_nothing() throws IOException {
        Files.writeString(database(), "date;value\n2026-01-01;3\n".repeat(500));
        refusedUntouched("damaged");
    }

    @Test
    void refuses_an_empty_database_file() throws IOException {
        Files.createFile(database());
        refusedUntouched("not a database of Koers");
    }

    @Test
    void refuses_a_database_of_something_else() throws Exception {
        execute("create table t (a)", "insert into t values (1)");
        refusedUntouched("not a database of Koers");
    }

    @Test
    void refuses_half_a_database() throws Exception {
        aDatabase();
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        refusedUntouched("damaged");
    }

    @Test
    void refuses_a_database_with_overwritten_pages_and_names_the_newest_backup() throws Exception {
        aDatabase();
        Path backup = Backups.take(database(), temporary.resolve("backups"), "monday");
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            file.seek(3 * 4096);
            file.write(new byte[100]);
        }
        refusedUntouched(backup.toString());
    }

    @Test
    void refuses_a_schema_of_a_newer_koers() throws Exception {
        aDatabase();
        execute("insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                + " execution_time, success) values (99, '099', 'later', 'SQL', 'V099__later.sql', 'x', 1, 1)");
        refusedUntouched("newer Koers (schema 99");
    }

    @Test
    void removes_what_a_killed_koers_left_behind() throws IOException {
        DataFolder.open(temporary).close();
        Files.writeString(temporary.resolve("spool/half-an-upload"), "x");
        Files.writeString(temporary.resolve("sqlite-3.53.4.0-1-libsqlitejdbc.so.lck"), "x");
        Files.writeString(temporary.resolve("backups/b.db.tmp"), "x");
        DataFolder.open(temporary).close();
        assertThat(names()).containsExactlyInAnyOrder("app.lock", "spool", "backups");
        assertThat(temporary.resolve("spool")).isEmptyDirectory();
        assertThat(temporary.resolve("backups")).isEmptyDirectory();
    }

    private void refusedUntouched(String reason) throws IOException {
        List<String> before = names();
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
        assertThat(names()).filteredOn(name -> !name.startsWith("sqlite-")).isEqualTo(before);
    }

    private Path database() {
        return temporary.resolve("koers.db");
    }

    private void aDatabase() throws SQLException {
        SchemaMigration.SHIPPED.run(database());
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
