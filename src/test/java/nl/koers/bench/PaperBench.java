package nl.koers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a budget round of a hundred goals takes as PDF, from asking for it to its last byte, in a process that has
 * done nothing else and may use 512 MB; beside as many pages of plain text by the same library, in a fresh process too.
 * Run by {@code ./koers bench paper}; what it prints is a table for the README.
 */
public final class PaperBench {

    private static final int GOALS = 100;
    private static final int DAYS = 365;

    private PaperBench() {}

    /** Optional arguments: goals, a multiple of ten, and days of figures. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int goals = arguments.length > 0 ? Integer.parseInt(arguments[0]) : GOALS;
        int days = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DAYS;
        Path data = Files.createDirectories(Path.of("target", "bench-paper", goals + "-" + days))
                .toAbsolutePath();
        if (!Files.exists(data.resolve("bench.ready"))) {
            measured("fill", data.toString(), Integer.toString(goals), Integer.toString(days));
            Files.createFile(data.resolve("bench.ready"));
        }
        String[] round = measured("round", data.toString()).split(" ");
        String[] plain = measured("plain", round[0]).split(" ");
        System.out.println("| PDF in a fresh process, -Xmx512m | goals | pages | wall | processor | most heap |");
        System.out.println("|---|---|---|---|---|---|");
        print("budget round, gathering included", round);
        print("as many pages of plain text", plain);
        System.out.printf(
                Locale.ROOT,
                "| ratio of the processor's time | | | | **%.2f** | |%n",
                Double.parseDouble(round[3]) / Double.parseDouble(plain[3]));
    }

    private static void print(String name, String... told) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s s | %s s | %s MB |%n",
                name,
                told[1],
                told[0],
                told[2],
                told[3],
                told[4]);
    }

    /** The last line that the process prints. */
    private static String measured(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                MeasuredPaper.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (var output = process.inputReader()) {
            lines = output.lines().toList();
        }
        if (process.waitFor() != 0 || lines.isEmpty()) {
            throw new IllegalStateException(String.join(" ", arguments) + " did not end well");
        }
        return lines.getLast();
    }
}
