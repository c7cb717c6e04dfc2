package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * T62. What the fuzzer found worth keeping: each input that once broke a promise ({@code found-*}), and the smallest
 * set of inputs that reaches all the code the fuzzer reached ({@code corpus-*}).
 */
class FuzzCorpusTest {

    @TempDir
    Path folder;

    @Test
    void every_input_that_the_fuzzer_made_up_is_refused_in_words_or_gives_figures_that_may_be_stored()
            throws IOException {
        Path file = folder.resolve("input");
        List<Path> inputs = inputs();
        for (Path input : inputs) {
            try {
                FileFuzz.check(file, Files.readAllBytes(input));
            } catch (RuntimeException | AssertionError e) {
                fail(input.getFileName() + ": " + e, e);
            }
        }
        assertThat(inputs).isNotEmpty();
    }

    private static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            return files.sorted().toList();
        }
    }
}
