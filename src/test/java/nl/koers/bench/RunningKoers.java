package nl.koers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.koers.KoersApplication;

/** The program itself with its example organisation, an inbox that is looked at each second, and a visitor. */
final class RunningKoers implements AutoCloseable {

    /** A channel of the example. */
    static final String CHANNEL = "Hofwijk on X";

    private static final int VISITS = 100;
    private static final int SMALLEST_OVERVIEW = 20_000;

    private final Path data;
    private final KoersProcess process;
    private final Visitor visitor;

    RunningKoers(Path data) throws IOException, InterruptedException {
        this.data = data;
        this.process = KoersProcess.start(
                KoersApplication.class,
                Map.of("KOERS_SCHEDULE_INBOX", "* * * * * ?"),
                "demo",
                "--port",
                "0",
                "--data",
                data.toString());
        String said = process.line(line -> line.contains("/sign-in/"));
        this.visitor = new Visitor(said.substring(said.indexOf("http")));
        for (int i = 0; i < VISITS; i++) {
            visitor.visit("", "", SMALLEST_OVERVIEW);
        }
    }

    /** 95 of 100 visits took at most so many milliseconds. */
    double idle() throws IOException, InterruptedException {
        List<Double> visits = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            visits.add(visitor.visit("", "", SMALLEST_OVERVIEW).whole());
        }
        return percentile95(visits);
    }

    /** The same for the visits while a file is imported. */
    double whileImporting(Path file) throws IOException, InterruptedException {
        deliver(file);
        await(() -> count("work") > 0);
        List<Double> visits = new ArrayList<>();
        while (count("work") > 0) {
            visits.add(visitor.visit("", "", SMALLEST_OVERVIEW).whole());
        }
        return percentile95(visits);
    }

    /** Seconds from the delivery of these files until all are imported. */
    double inbox(List<Path> files) throws IOException, InterruptedException {
        int before = count("archive");
        long start = System.nanoTime();
        for (Path file : files) {
            deliver(file);
        }
        await(() -> count("archive") == before + files.size());
        return (System.nanoTime() - start) / 1e9;
    }

    private void deliver(Path file) throws IOException {
        Path inbox = data.resolve("inbox");
        Path part = inbox.resolve(file.getFileName() + ".part");
        Files.copy(file, part);
        Files.move(part, inbox.resolve(file.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
        Files.createFile(inbox.resolve(file.getFileName() + ".done"));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException("this takes more than ten minutes");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private int count(String folder) {
        try (Stream<Path> files = Files.walk(data.resolve(folder))) {
            return (int) files.filter(Files::isRegularFile).count();
        } catch (IOException | java.io.UncheckedIOException movedMeanwhile) {
            return 0;
        }
    }

    static double percentile95(List<Double> values) {
        return values.stream()
                .sorted()
                .skip(Math.max(0, (long) Math.ceil(values.size() * 0.95) - 1))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        visitor.close();
        process.close();
    }
}
