package nl.koers.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Koers in a process of its own, as it runs on a server, with at most 512 MB of heap. */
final class KoersProcess implements AutoCloseable {

    private final Process process;
    private final PrintStream ask;
    private final BufferedReader answer;

    private KoersProcess(Process process) {
        this.process = process;
        this.ask = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answer = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static KoersProcess start(Path folder) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ImportRounds.class.getName(),
                folder.toString());
        return new KoersProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Seconds for one import into an empty database. */
    double importOf(Path file, int rows) throws IOException {
        ask.println(file + "\t" + rows);
        return Double.parseDouble(line());
    }

    String memory() throws IOException {
        ask.println("memory");
        return line();
    }

    /** The answers begin with "> "; anything else is what the program says when it starts. */
    private String line() throws IOException {
        for (String line = answer.readLine(); line != null; line = answer.readLine()) {
            if (line.startsWith("> ")) {
                return line.substring(2);
            }
        }
        throw new IOException("the process of Koers ended early");
    }

    @Override
    public void close() {
        ask.close();
        process.onExit().join();
    }
}
