package nl.koers.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads arbitrary bytes as an import would and checks what must hold for every file: it is refused with a code and a
 * sentence, or gives figures that may be stored. Run by {@code ./koers fuzz}, and by
 * {@link FuzzCorpusTest} over what the fuzzer found worth keeping.
 */
public final class FileFuzz {

    static final Profiles PROFILES = new ProfileConfiguration().profiles(Path.of("config/profiles"));

    private static final List<String> IDS =
            PROFILES.all().stream().map(ImportProfile::id).sorted().toList();
    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2199, 12, 31).toEpochDay();
    private static final long BYTES_A_SECOND = 64 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path FILE = file();

    private FileFuzz() {}

    /** Called by the fuzzer once: loads the classes, which it changes as they come, before any input is timed. */
    public static void fuzzerInitialize() throws IOException {
        byte[] file = "date,channel,metric,value\n2026-01-01,X,views,5\n".getBytes(StandardCharsets.UTF_8);
        check(FILE, FuzzInput.plain(file));
    }

    /** Called by the fuzzer for every input it makes up. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        check(FILE, input);
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        if (seconds > Math.max(1, (double) input.length / BYTES_A_SECOND)) {
            throw new AssertionError("took " + seconds + " s for " + input.length + " bytes");
        }
    }

    /** Writes the file of this input to the path and reads it; fails unless what must hold for every file holds. */
    static void check(Path path, byte[] bytes) throws IOException {
        FuzzInput input = FuzzInput.of(bytes, IDS);
        Files.write(path, input.file());
        try {
            checkFigures(ImportCase.read(PROFILES, path, input.fileName(), input.setting()));
        } catch (FileRefused refused) {
            checkRefusal(refused.problem());
        }
    }

    private static void checkRefusal(FileRefused.Problem problem) {
        holds(problem.code().matches("[A-Z][A-Z0-9_]+"), "a refusal needs a code: " + problem);
        holds(problem.message().strip().length() > 10, "a refusal needs a sentence: " + problem);
        holds(problem.line() == null || problem.line() > 0, "lines count from 1: " + problem);
        holds(problem.errors().size() <= problem.rejected() || problem.rejected() == 0, "more errors than bad rows");
        for (RowError error : problem.errors()) {
            holds(error.line() > 0, "lines count from 1: " + error);
        }
    }

    private static void checkFigures(ReadFile read) {
        read.batch().each((name, kind, from, to, value, line) -> {
            holds(Double.isFinite(value), "value " + value);
            holds(from >= FIRST && to <= LAST, "days " + from + " to " + to);
            holds(from <= to, "ends before it begins: " + from + " to " + to);
            holds(line >= 0, "line " + line);
            holds(!name.metric().isBlank() && name.metric().length() <= 200, "metric '" + name.metric() + "'");
            holds(name.metric().chars().noneMatch(FileFuzz::isUnreadable), "metric '" + name.metric() + "'");
        });
        for (Skipped skipped : read.skipped()) {
            holds(skipped.why().matches("[A-Z][A-Z0-9_]+"), "a notice needs a code: " + skipped);
        }
    }

    private static boolean isUnreadable(int c) {
        return c == 0 || c == '\uFFFD' || Character.isISOControl(c);
    }

    private static void holds(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    private static Path file() {
        try {
            Path memory = Path.of("/dev/shm");
            Path file = Files.isWritable(memory)
                    ? Files.createTempFile(memory, "koers-fuzz-", ".csv")
                    : Files.createTempFile("koers-fuzz-", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
