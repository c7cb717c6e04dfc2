package nl.koers.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

    static KoersProcess start(Class<?> program, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkoers.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new KoersProcess(builder.start());
    }

    /**
     * How long an import, or taking it back, took.
     *
     * @param peakMegabytes most of the heap that was in use meanwhile
     */
    record Took(double seconds, long peakMegabytes) {}

    /** Throws everything away, for a database without figures. */
    void fresh() throws IOException {
        answer("fresh");
    }

    /** Imports a file of which so many values must turn out new and so many unchanged. */
    Took importOf(Path file, int added, int unchanged) throws IOException {
        return took(file + "\t" + added + "\t" + unchanged);
    }

    /** Takes the newest import back, of which so many figures must disappear and so many give way to older ones. */
    Took undo(int removed, int restored) throws IOException {
        return took("undo\t" + removed + "\t" + restored);
    }

    /** What the program answers to a line. */
    String answer(String question) throws IOException {
        ask.println(question);
        return line(line -> line.startsWith("> ")).substring(2);
    }

    private Took took(String question) throws IOException {
        String[] told = answer(question).split("\t", -1);
        return new Took(Double.parseDouble(told[0]), Long.parseLong(told[1]));
    }

    /** The next line that is wanted; what the program says besides is passed over. */
    String line(Predicate<String> isWanted) throws IOException {
        for (String line = answer.readLine(); line != null; line = answer.readLine()) {
            if (isWanted.test(line)) {
                return line;
            }
        }
        throw new IOException("the process of Koers ended early");
    }

    /** Ends the process. */
    @Override
    public void close() {
        ask.close();
        process.destroy();
        process.onExit().join();
    }
}
