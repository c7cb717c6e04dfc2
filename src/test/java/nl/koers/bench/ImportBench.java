package nl.koers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.koers.bench.KoersProcess.Took;

/**
 * How long the whole importer takes, beside {@code sqlite3 .import} of the same file into a table with an equal key, in
 * turn on this machine. Both write with a write-ahead log and {@code synchronous=FULL}, in one transaction. Then what
 * people notice: the Overview while a large file comes in, and an inbox full of files. Run by
 * {@code ./koers bench import}; what it prints is a table for the README.
 */
public final class ImportBench {

    private static final List<Integer> SIZES = List.of(500_000, 2_000_000, 5_000_000);
    private static final int AGAIN = 2_000_000;
    private static final int ROUNDS = 3;
    private static final int COLUMNS = 4_048;
    private static final int DAYS = 90;
    private static final int INBOX = 500;
    private static final int SMALL_FILE = 1_000;

    private final Path folder;
    private final Map<Integer, List<Took>> koers = new TreeMap<>();
    private final Map<Integer, List<Double>> sqlite = new TreeMap<>();
    private final List<Took> again = new ArrayList<>();
    private final List<Took> wide = new ArrayList<>();

    private ImportBench(Path folder) {
        this.folder = folder;
    }

    /** Optional arguments: number of rounds, and a divisor for all sizes, for a quick look. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        int divisor = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-import-");
        try {
            ImportBench bench = new ImportBench(folder);
            bench.rounds(rounds, divisor);
            bench.print(divisor);
            bench.people(divisor);
        } finally {
            delete(folder);
        }
    }

    private void rounds(int rounds, int divisor) throws IOException, InterruptedException {
        try (KoersProcess process = KoersProcess.start(
                MeasuredImports.class, Map.of(), folder.resolve("rounds").toString())) {
            Path warm = longFile(SIZES.getFirst() / divisor);
            process.importOf(warm, SIZES.getFirst() / divisor, 0);
            for (int round = 0; round < rounds; round++) {
                for (int size : SIZES) {
                    process.fresh();
                    round(process, size / divisor, size == AGAIN);
                }
                process.fresh();
                Path file = BenchFiles.wideFile(folder.resolve("wide.csv"), COLUMNS, DAYS);
                wide.add(process.importOf(file, (COLUMNS - 1) * DAYS, 0));
            }
        }
    }

    private void round(KoersProcess process, int rows, boolean comesAgain) throws IOException, InterruptedException {
        Path file = longFile(rows);
        koers(rows).add(process.importOf(file, rows, 0));
        if (comesAgain) {
            Path turned = BenchFiles.turnedRound(file, folder.resolve("again.csv"));
            again.add(process.importOf(turned, 0, rows));
        }
        sqlite(rows).add(SqliteReference.seconds(folder.resolve("sqlite.db"), file, rows));
        say(
                "%,d rows: Koers %.2f s, sqlite3 %.2f s",
                rows, koers(rows).getLast().seconds(), sqlite(rows).getLast());
    }

    private List<Took> koers(int rows) {
        return koers.computeIfAbsent(rows, size -> new ArrayList<>());
    }

    private List<Double> sqlite(int rows) {
        return sqlite.computeIfAbsent(rows, size -> new ArrayList<>());
    }

    private Path longFile(int rows) throws IOException {
        Path file = folder.resolve("long-" + rows + ".csv");
        return Files.exists(file) ? file : BenchFiles.longFile(file, rows, BenchFiles.CHANNELS);
    }

    private void print(int divisor) {
        say("%n| | time | against `sqlite3 .import` | peak heap |%n|---|---|---|---|");
        for (int rows : koers.keySet()) {
            double reference = median(sqlite(rows));
            double ours = median(seconds(koers(rows)));
            say(
                    "| %,d rows | %.2f s | **%.2f** (%.2f s) | %d MB |",
                    rows, ours, ours / reference, reference, peak(koers(rows)));
        }
        double first = median(seconds(koers(AGAIN / divisor)));
        double second = median(seconds(again));
        say(
                "| %,d rows again, nothing new | %.2f s | %.2f of the first time | %d MB |",
                AGAIN / divisor, second, second / first, peak(again));
        say("| %,d columns x %d rows | %.2f s | | %d MB |", COLUMNS, DAYS, median(seconds(wide)), peak(wide));
        double tenfold =
                median(seconds(koers(SIZES.getLast() / divisor))) / median(seconds(koers(SIZES.getFirst() / divisor)));
        say("| 10 times the rows | %.1f times as long | | |", tenfold);
    }

    private void people(int divisor) throws IOException, InterruptedException {
        List<String> channel = List.of(RunningKoers.CHANNEL);
        try (RunningKoers running = new RunningKoers(folder.resolve("running"))) {
            say("| Overview, 95 of 100 visits | %.0f ms | | |", running.idle());
            Path file = BenchFiles.longFile(folder.resolve("large.csv"), SIZES.get(1) / divisor, channel);
            say(
                    "| Overview while %,d rows come in | %.0f ms | | |",
                    SIZES.get(1) / divisor, running.whileImporting(file));
            List<Path> files = new ArrayList<>();
            for (int i = 1; i <= INBOX; i++) {
                LocalDate first = BenchFiles.FIRST.minusDays((long) i * SMALL_FILE / BenchFiles.METRICS);
                files.add(BenchFiles.longFile(folder.resolve("small-" + i + ".csv"), SMALL_FILE, channel, first));
            }
            say("| inbox of %d files of %,d rows | %.1f s | | |", INBOX, SMALL_FILE, running.inbox(files));
        }
    }

    private static List<Double> seconds(List<Took> times) {
        return times.stream().map(Took::seconds).toList();
    }

    private static long peak(List<Took> times) {
        return times.stream().mapToLong(Took::peakMegabytes).max().orElse(0);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
