package nl.koers.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English and Dutch say the same things, in patterns that work, and say everything the code asks for. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9]*\\.(?:[A-Za-z0-9_]+\\.)*[A-Za-z0-9_]*)\"");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** Literals that look like keys and are something else. */
    private static final Set<String> NOT_KEYS = Set.of("app.lock", "chart.js", "plan.csv");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(english().keySet()).isEqualTo(dutch().keySet());
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        for (String file : List.of("translations.properties", "translations_nl.properties")) {
            List<String> keys = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_sentence_is_a_pattern_that_works() throws IOException {
        for (Map<String, String> bundle : List.of(english(), dutch())) {
            bundle.forEach((key, pattern) -> {
                assertThat(pattern).as(key).isNotBlank();
                assertThat(LONE_APOSTROPHE.matcher(pattern).find())
                        .as("a single apostrophe in %s", key)
                        .isFalse();
                assertThatNoException().as(key).isThrownBy(() -> new MessageFormat(pattern, Locale.ROOT));
            });
        }
    }

    @Test
    void both_languages_take_the_same_arguments() throws IOException {
        Map<String, String> dutch = dutch();
        english()
                .forEach((key, pattern) -> assertThat(placeholders(dutch.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(pattern)));
    }

    @Test
    void every_key_in_the_code_has_a_sentence() throws IOException {
        Set<String> keys = english().keySet();
        Set<String> rooms =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (Path file : sources()) {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(literal -> rooms.contains(literal.substring(0, literal.indexOf('.'))))
                    .filter(literal -> !NOT_KEYS.contains(literal))
                    .filter(literal -> literal.endsWith(".")
                            ? keys.stream().noneMatch(key -> key.startsWith(literal))
                            : !keys.contains(literal))
                    .forEach(literal -> missing.add(literal + " in " + file));
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Map<String, String> english() throws IOException {
        return bundle("translations.properties");
    }

    private static Map<String, String> dutch() throws IOException {
        return bundle("translations_nl.properties");
    }

    private static Map<String, String> bundle(String file) throws IOException {
        Properties bundle = new Properties();
        try (Reader text = Files.newBufferedReader(FOLDER.resolve(file))) {
            bundle.load(text);
        }
        Map<String, String> sorted = new TreeMap<>();
        bundle.stringPropertyNames().forEach(key -> sorted.put(key, bundle.getProperty(key)));
        return sorted;
    }
}
