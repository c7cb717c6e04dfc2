package nl.koers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UC-01: starting and stopping the packaged program: what it says, and what it refuses. */
class StartJourney {

    @TempDir
    static Path folder;

    @Test
    void starts_quietly_keeps_others_out_and_stops_when_asked() throws Exception {
        Path data = folder.resolve("first data");
        try (RunningKoers koers = RunningKoers.on(data)) {
            HttpResponse health = get(koers.address() + "/actuator/health");
            assertThat(health.code()).isEqualTo(200);
            assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");

            refused("Another Koers is already using", "start", "--port", "0", "--data", data.toString());
            String port = String.valueOf(URI.create(koers.address()).getPort());
            Path untouched = folder.resolve("never made");
            refused("Port " + port + " is already in use", "start", "--port", port, "--data", untouched.toString());
            assertThat(untouched).doesNotExist();

            assertThat(get(koers.address() + "/actuator/health").code()).isEqualTo(200);
            assertThat(koers.stop()).isEqualTo(143);
            assertThat(koers.console()).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
            assertThat(names(data)).doesNotContain("koers.db-wal", "koers.db-shm", "koers.db.new");
        }
        refusesADamagedCopy(data);
        refusesHalfACopy(data);
        refusesANewerOne(data);
    }

    private static void refusesADamagedCopy(Path data) throws IOException {
        Path copy = folder.resolve("damaged");
        RunningKoers.copy(data, copy);
        try (RandomAccessFile file =
                new RandomAccessFile(copy.resolve("koers.db").toFile(), "rw")) {
            file.seek(2 * 4096);
            file.write(new byte[2000]);
        }
        refusedUntouched("is damaged", copy);
    }

    private static void refusesHalfACopy(Path data) throws IOException {
        Path copy = folder.resolve("half");
        RunningKoers.copy(data, copy);
        try (RandomAccessFile file =
                new RandomAccessFile(copy.resolve("koers.db").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        refusedUntouched("is damaged", copy);
    }

    private static void refusesANewerOne(Path data) throws Exception {
        Path copy = folder.resolve("newer");
        RunningKoers.copy(data, copy);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy.resolve("koers.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success)"
                    + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, 1)");
        }
        refusedUntouched("newer Koers (schema 999", copy);
    }

    @Test
    void refuses_a_folder_that_is_a_file_and_an_option_it_does_not_know() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        refused("is a file", "start", "--port", "0", "--data", file.toString());
        refused("--prot", "start", "--prot", "1");
    }

    @Test
    void refuses_a_port_that_another_program_has() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            refused("Port " + port + " is already in use", "start", "--port", port, "--data", folder + "/none");
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static void refusedUntouched(String reason, Path data) throws IOException {
        byte[] before = Files.readAllBytes(data.resolve("koers.db"));
        refused(reason, "start", "--port", "0", "--data", data.toString());
        assertThat(names(data)).containsExactly("koers.db");
        assertThat(Files.readAllBytes(data.resolve("koers.db"))).isEqualTo(before);
    }

    private static void refused(String reason, String... arguments) {
        try (RunningKoers koers = RunningKoers.launch(folder, arguments)) {
            assertThat(koers.exitCode()).isEqualTo(1);
            assertThat(koers.console())
                    .singleElement()
                    .asString()
                    .startsWith("koers: ")
                    .contains(reason);
        }
    }

    private static List<String> names(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private record HttpResponse(int code, String body) {}

    private static HttpResponse get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            java.net.http.HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            return new HttpResponse(response.statusCode(), response.body());
        }
    }
}
