package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Path FILES = Path.of("src/main/resources/META-INF/resources");

    @Test
    void an_address_changes_with_the_script() throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(FILES.resolve("chart.js"));
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                .substring(0, 12);

        assertThat(Script.CHARTS.address()).isEqualTo("chart.js?v-c=" + hash);
        assertThat(Script.FRAME.address())
                .matches("koers\\.js\\?v-c=[0-9a-f]{12}")
                .doesNotContain(hash);
    }

    /** An annotation cannot carry a hash. */
    @Test
    void no_script_is_loaded_from_an_address_without_a_hash() throws IOException {
        assertThat(sources().filter(source -> read(source).contains("@JavaScript(")))
                .isEmpty();
        assertThat(sources()
                        .filter(source -> read(source).contains("addJavaScript("))
                        .toList())
                .isEqualTo(List.of(Path.of("src/main/java/nl/koers/shell/Script.java")));
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
