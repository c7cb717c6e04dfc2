package nl.koers.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T65, T66. Bytes become the letters that were meant, or are refused; what cannot be read or seen becomes no name. */
class EncodingsTest {

    private static final String HEADER = "date,channel,metric,value\n";

    @TempDir
    Path folder;

    private List<String> metrics(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), bytes);
        TreeSet<String> names = new TreeSet<>();
        ImportCase.read(FileFuzz.PROFILES, file, "a.csv", ImportSetting.NONE)
                .batch()
                .each((name, kind, from, to, value, line) -> names.add(name.metric()));
        return List.copyOf(names);
    }

    private FileRefused.Problem refusal(byte[] bytes) {
        return Objects.requireNonNull(catchThrowableOfType(FileRefused.class, () -> metrics(bytes)))
                .problem();
    }

    private static String row(String metric) {
        return HEADER + "2026-01-01,X," + metric + ",5\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_says_which_unicode_it_is(String charset) throws IOException {
        assertThat(metrics(("\uFEFF" + row("Bezoeken € ∑ 数 😀")).getBytes(Charset.forName(charset))))
                .containsExactly("Bezoeken € ∑ 数 😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void utf_32_is_named_and_refused(String charset) {
        FileRefused.Problem refusal = refusal(("\uFEFF" + row("views")).getBytes(Charset.forName(charset)));
        assertThat(refusal.code()).isEqualTo("NOT_CSV");
        assertThat(refusal.message()).contains("UTF-32").contains("UTF-8");
    }

    @Test
    void what_is_no_utf_8_is_the_windows_text_of_western_europe() throws IOException {
        assertThat(metrics(row("Geïnteresseerden € ‘café’").getBytes(FileText.WINDOWS_1252)))
                .containsExactly("Geïnteresseerden € ‘café’");
    }

    /** Overlong, half of a pair, beyond the last character, a lone continuation, a start without its rest. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00C0\u0080",
                "\u00C1\u00BF",
                "\u00E0\u0080\u00AF",
                "\u00ED\u00A0\u0080",
                "\u00F4\u0090\u0080\u0080",
                "\u00F5\u0080\u0080\u0080",
                "\u0080",
                "\u00BF",
                "\u00C3",
                "\u00E2\u0082",
                "\u00FE",
                "\u00FF"
            })
    void bytes_that_are_no_text_never_become_a_name(String bytes) throws IOException {
        FileRefused.Problem refusal = refusal(("\u00EF\u00BB\u00BF" + row("vie" + bytes + "ws")).getBytes(ISO_8859_1));
        assertThat(refusal.code()).isEqualTo("METRIC_NAME");
        assertThat(refusal.line()).isEqualTo(2);

        assertThat(readOrRefused(row("vie" + bytes + "ws").getBytes(ISO_8859_1)))
                .allSatisfy(name -> assertThat(name).doesNotContain("\uFFFD"));
    }

    private List<String> readOrRefused(byte[] bytes) throws IOException {
        try {
            return metrics(bytes);
        } catch (FileRefused refused) {
            assertThat(refused.problem().code()).isEqualTo("METRIC_NAME");
            return List.of();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u0007", "\u001B", "\u007F", "\u0085", "\u009F"})
    void a_control_character_becomes_no_name(String control) {
        FileRefused.Problem refusal = refusal(row("vie" + control + "ws").getBytes(UTF_8));
        assertThat(refusal.code()).isEqualTo("METRIC_NAME");
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo("metric");
    }

    @Test
    void a_nul_is_refused_wherever_it_stands() {
        assertThat(refusal(row("vie\u0000ws").getBytes(UTF_8)).code()).isEqualTo("NOT_CSV");
        assertThat(refusal((row("views") + "2026-01-02,X,views,5\n".repeat(1_000) + "2026-01-01,X,a\u0000b,5\n")
                                .getBytes(UTF_8))
                        .code())
                .isEqualTo("METRIC_NAME");
    }

    @Test
    void direction_marks_and_invisible_signs_are_no_part_of_a_name() throws IOException {
        String same = HEADER + "2026-01-01,X,views,1\n2026-01-02,X,\u202Eviews\u202C,2\n2026-01-03,X,vie\u200Bws,3\n"
                + "2026-01-04,X,\u2066views\u2069,4\n2026-01-05,X,\uFEFFviews,5\n2026-01-06,X,vie\u00ADws,6\n";
        assertThat(metrics(same.getBytes(UTF_8))).containsExactly("views");
    }

    @Test
    void a_name_in_decomposed_letters_is_the_same_metric() throws IOException {
        String both = HEADER + "2026-01-01,X,caf\u00E9,1\n2026-01-02,X,cafe\u0301,2\n";
        assertThat(metrics(both.getBytes(UTF_8))).containsExactly("caf\u00E9");
    }
}
