package nl.koers.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long the whole importer takes for a long file of two million rows, beside {@code sqlite3 .import} of the same
 * file into a table with an equal key, in turn on this machine. Both write with a write-ahead log and
 * {@code synchronous=FULL}, in one transaction. Run by {@code ./koers bench import}.
 */
public final class ImportBench {

    private static final int CHANNELS = 20;
    private static final int METRICS = 50;
    private static final int DAYS = 2_000;
    private static final int ROUNDS = 3;

    private ImportBench() {}

    /** Optional argument: days, to make the file smaller than {@value #DAYS} days of a thousand rows. */
    public static void main(String[] arguments) throws Exception {
        int days = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DAYS;
        Path folder = Files.createTempDirectory(Path.of("target"), "bench-import-");
        try {
            Path file = folder.resolve("long.csv");
            int rows = generate(file, days);
            System.out.printf(Locale.ROOT, "%,d rows, %,d MB%n", rows, Files.size(file) / 1024 / 1024);
            List<Double> koers = new ArrayList<>();
            List<Double> sqlite = new ArrayList<>();
            runInTurn(folder, file, rows, koers, sqlite);
            System.out.printf(
                    Locale.ROOT,
                    "median  Koers %.2f s   sqlite3 %.2f s   ratio %.2f%n",
                    median(koers),
                    median(sqlite),
                    median(koers) / median(sqlite));
        } finally {
            delete(folder);
        }
    }

    private static void runInTurn(Path folder, Path file, int rows, List<Double> koers, List<Double> sqlite)
            throws Exception {
        try (KoersProcess process = KoersProcess.start(folder.resolve("rounds"))) {
            for (int round = 1; round <= ROUNDS; round++) {
                koers.add(process.importOf(file, rows));
                sqlite.add(sqliteImport(folder.resolve("sqlite-" + round + ".db"), file, rows));
                System.out.printf(
                        Locale.ROOT,
                        "round %d Koers %.2f s   sqlite3 %.2f s%n",
                        round,
                        koers.getLast(),
                        sqlite.getLast());
            }
            System.out.println(process.memory());
        }
    }

    /** Rows in order of their dates, as an export has them; values with and without decimals. */
    private static int generate(Path file, int days) throws IOException {
        LocalDate first = LocalDate.of(2020, 1, 1);
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write("date,channel,metric,value\n");
            for (int day = 0; day < days; day++) {
                String date = first.plusDays(day) + ",Channel ";
                for (int channel = 1; channel <= CHANNELS; channel++) {
                    for (int metric = 1; metric <= METRICS; metric++) {
                        int value = (day * 31 + channel * 17 + metric * 7) % 100_000;
                        text.write(date + channel + ",metric_" + metric + "," + value
                                + (metric % 5 == 0 ? "." + (value % 90 + 10) : "") + "\n");
                    }
                }
            }
        }
        return days * CHANNELS * METRICS;
    }

    private static double sqliteImport(Path database, Path file, int rows) throws Exception {
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
        if (!output.strip().endsWith(String.valueOf(rows))) {
            throw new IllegalStateException("sqlite3 did not import everything: " + output);
        }
        return seconds;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
