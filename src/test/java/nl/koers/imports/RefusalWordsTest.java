package nl.koers.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.i18n.Texts;
import nl.koers.reading.RowError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A refusal is said whole, in the reader's language. */
class RefusalWordsTest {

    private static final Path READING = Path.of("src/main/java/nl/koers/reading");
    /** Codes of the reading room: upper-case words with an underscore, in the files that refuse. */
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    private final Texts texts = new Texts();
    private final RefusalWords english = new RefusalWords(texts, Texts.ENGLISH);
    private final RefusalWords dutch = new RefusalWords(texts, Texts.DUTCH);

    @Test
    void every_reason_has_a_sentence_in_both_languages() throws IOException {
        Set<String> codes = codes();

        assertThat(codes).contains("AMBIGUOUS_DATE", "MIXED_SEPARATORS", "TOO_MANY_SERIES");
        assertThat(codes).allSatisfy(code -> {
            assertThat(english.of(refusal(code, null, List.of()))).isNotEqualTo("kept words");
            assertThat(dutch.of(refusal(code, null, List.of())))
                    .isNotEqualTo("kept words")
                    .isNotEqualTo(english.of(refusal(code, null, List.of())));
        });
    }

    @Test
    void names_the_line_the_value_and_the_choices() {
        assertThat(dutch.of(refusal("DATE", "30-02-2026", List.of())))
                .isEqualTo("‘30-02-2026’ op regel 3 is geen bestaande datum.");
        assertThat(english.of(refusal("UNKNOWN_CHANNEL", null, List.of("Facebook", "Instagram"))))
                .contains("a.csv", "Facebook, Instagram");
        assertThat(english.of(refusal("UNKNOWN_CHANNEL", null, List.of())))
                .as("without a channel there is nothing to choose")
                .doesNotContain("Choose one: .");
    }

    @Test
    void says_of_a_cell_what_is_wrong_with_it() {
        RowError error = new RowError(7, "Views", "abc", "NUMBER", "kept words");

        assertThat(english.of(error, "a.csv")).isEqualTo("“abc” on line 7, column Views, is not a number.");
    }

    @Test
    void keeps_the_words_of_a_reason_that_is_no_more() {
        assertThat(english.of(refusal("OF_LONG_AGO", null, List.of()))).isEqualTo("kept words");
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(READING)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    private static Refusal refusal(String code, @Nullable String value, List<String> choices) {
        return new Refusal("a.csv", code, "kept words", 3, "date", value, choices, List.of(), 0);
    }
}
