package nl.koers.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The same file by {@code sqlite3 .import} into an equally keyed table, as durable as ours. */
final class SqliteReference {

    private SqliteReference() {}

    static double seconds(Path database, Path file, int rows) throws IOException, InterruptedException {
        List<String> commands = List.of(
                "PRAGMA journal_mode=WAL;",
                "PRAGMA synchronous=FULL;",
                "CREATE TABLE snapshot (date TEXT, channel TEXT, metric TEXT, value REAL,"
                        + " PRIMARY KEY (channel, metric, date)) WITHOUT ROWID;",
                ".import --csv --skip 1 " + file + " snapshot",
                "SELECT count(*) FROM snapshot;");
        Process process = new ProcessBuilder("sqlite3", database.toString())
                .redirectErrorStream(true)
                .start();
        long start = System.nanoTime();
        process.getOutputStream().write(String.join("\n", commands).getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.deleteIfExists(database);
        if (!output.strip().endsWith(String.valueOf(rows))) {
            throw new IllegalStateException("sqlite3 did not import everything: " + output);
        }
        return seconds;
    }
}
