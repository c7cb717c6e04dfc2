package nl.koers.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program as its own process, with everything it says on the console. */
public final class RunningKoers implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> console = new ArrayList<>();
    private final CountDownLatch running = new CountDownLatch(1);
    private final Thread reader;

    private RunningKoers(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /** Starts it without waiting for anything. */
    public static RunningKoers launch(Path workingDirectory, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("koers.jar")));
        command.addAll(List.of(arguments));
        try {
            return new RunningKoers(new ProcessBuilder(command)
                    .directory(workingDirectory.toFile())
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on a free port and waits until it says its address. */
    public static RunningKoers on(Path data) {
        RunningKoers koers = launch(
                data.toAbsolutePath().resolve("..").normalize(), "start", "--port", "0", "--data", data.toString());
        koers.awaitAddress();
        return koers;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (console) {
                    console.add(line);
                }
                if (ADDRESS.matcher(line).find()) {
                    running.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running.countDown();
        }
    }

    void awaitAddress() {
        try {
            if (!running.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) || !process.isAlive()) {
                throw new AssertionError("Koers did not start: " + console());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What it has said so far. */
    public List<String> console() {
        synchronized (console) {
            return List.copyOf(console);
        }
    }

    /** Its address, without a slash at the end. */
    public String address() {
        for (String line : console()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new AssertionError("no address in " + console());
    }

    /** Waits for its end. */
    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Koers does not end: " + console());
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks it to stop, as Ctrl-C does, and waits until it has. */
    public int stop() {
        process.destroy();
        return exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Copies the files of a stopped Koers. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Files.copy(from.resolve("koers.db"), to.resolve("koers.db"));
    }
}
