package nl.koers.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.koers.bench.KoersProcess.Took;
import org.springframework.util.FileSystemUtils;

/**
 * How long it takes to take a large import back, beside how long it took to import it: one that stands alone, and one
 * that had replaced every figure of another. Run by {@code ./koers bench undo}.
 */
final class UndoBench {

    private static final int ROWS = 2_000_000;

    private UndoBench() {}

    /** Optional argument: a divisor of the size, for a quick look. */
    public static void main(String[] arguments) throws IOException {
        int rows = ROWS / (arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1);
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-undo-");
        try (KoersProcess koers = KoersProcess.start(
                MeasuredImports.class, Map.of(), folder.resolve("data").toString())) {
            Path first = BenchFiles.longFile(folder.resolve("first.csv"), rows, BenchFiles.CHANNELS);
            Path second = withOtherValues(first, folder.resolve("second.csv"));
            System.out.println("| | time | peak heap |\n|---|---|---|");
            say("import of %,d values", rows, koers.importOf(first, rows, 0));
            say("undo: %,d values disappear", rows, koers.undo(rows, 0));
            say("import of %,d values again", rows, koers.importOf(first, rows, 0));
            say("import of %,d other values in their place", rows, koers.importOf(second, 0, 0));
            say("undo: %,d values make place for those before", rows, koers.undo(0, rows));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void say(String what, int rows, Took took) {
        System.out.printf(
                Locale.ROOT, "| " + what + " | %.1f s | %d MB |%n", rows, took.seconds(), took.peakMegabytes());
    }

    /** The same days and metrics with every value ten times as large. */
    private static Path withOtherValues(Path original, Path file) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var lines = Files.lines(original)) {
            for (String line : (Iterable<String>) lines::iterator) {
                String exponent = line.startsWith("date") ? "" : "e1";
                text.write(line + exponent + "\n");
            }
        }
        return file;
    }
}
