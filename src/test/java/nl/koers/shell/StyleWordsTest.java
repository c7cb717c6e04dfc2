package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All rooms share one style sheet, so a class is a word of the whole house. A word that has a look wherever it stands
 * belongs to the elements of one room, unless it is meant for several.
 */
class StyleWordsTest {

    /** Words that mean the same wherever they stand. A new word does not belong here only because the test fails. */
    private static final Set<String> SHARED = Set.of(
            // Pieces of every screen
            "actions",
            "button",
            "card",
            "cols",
            "crumbs",
            "dialog-messages",
            "file-actions",
            "filters",
            "form",
            "languages",
            "link-actions",
            "link-tabs",
            "pair",
            "plain",
            "plain-list",
            "quiet",
            "small",
            "stack",
            "start",
            "table",
            "table-wrap",
            "unseen",
            // Lists of one look in several rooms
            "arrivals",
            "attention",
            "changes",
            "channel",
            "channel-facts",
            "channel-head",
            "channel-state",
            "channels",
            "history",
            "on-page",
            "path",
            "quote",
            "skipped",
            "source-facts",
            "way-out");

    private static final Path ROOMS = Path.of("src/main/java/nl/koers");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("(?<selectors>[^{};]+)\\{");
    /** Nothing but elements in front, and nothing but states after it in the same compound. */
    private static final Pattern UNSCOPED =
            Pattern.compile("^(?:[a-z-]+[ >]+)*[a-z-]*\\.(?<word>[a-zA-Z][\\w-]*)(?:$|[ >+~:\\[].*)");

    private static final Pattern SET = Pattern.compile(
            "(?:addClassNames?|setClassNames?|getClassList\\(\\)\\s*\\.(?:add|set))\\((?<arguments>[^;]*?)\\)");
    private static final Pattern LITERAL = Pattern.compile("\"(?<words>[a-z][a-z0-9 -]*)\"");

    @Test
    void aWordWithALookBelongsToOneRoom() throws IOException {
        Map<String, Set<String>> rooms = rooms();
        rooms.keySet().removeAll(SHARED);
        assertThat(rooms.entrySet().stream()
                        .filter(word -> word.getValue().size() > 1)
                        .map(word -> "." + word.getKey() + " is set by " + String.join(" and ", word.getValue())))
                .as("give the later room a word of its own, or put it under another word in styles.css")
                .isEmpty();
    }

    @Test
    void whatIsCalledSharedIsShared() throws IOException {
        Map<String, Set<String>> rooms = rooms();
        assertThat(SHARED.stream()
                        .filter(word -> rooms.getOrDefault(word, Set.of()).size() < 2))
                .isEmpty();
    }

    @Test
    void aWordIsFoundInFrontOfItsStatesAndParts() {
        assertThat(unscoped("""
                /* .no { */
                .a { color: red; }
                ul.b > li, .c:not(.x, .y) .z { color: red; }
                @media print { vaadin-dialog .d[open] { color: red; } .e.own { color: red; } }
                """)).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    /** The rooms that set each word which has a look of its own. */
    private static Map<String, Set<String>> rooms() throws IOException {
        Set<String> styled = unscoped(Palette.styles());
        Map<String, Set<String>> rooms = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(ROOMS)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String room = ROOMS.relativize(source).getName(0).toString();
                for (String word : set(Files.readString(source))) {
                    if (styled.contains(word)) {
                        rooms.computeIfAbsent(word, key -> new TreeSet<>()).add(room);
                    }
                }
            }
        }
        return rooms;
    }

    private static Set<String> unscoped(String styles) {
        Matcher block = SELECTORS.matcher(COMMENT.matcher(styles).replaceAll(""));
        Set<String> words = new TreeSet<>();
        while (block.find()) {
            for (String selector : block.group("selectors").split(",(?![^(]*\\))", -1)) {
                Matcher word = UNSCOPED.matcher(selector.strip());
                if (word.matches()) {
                    words.add(word.group("word"));
                }
            }
        }
        return words;
    }

    private static List<String> set(String source) {
        return SET.matcher(source)
                .results()
                .flatMap(call -> LITERAL.matcher(call.group("arguments")).results())
                .flatMap(literal -> Arrays.stream(literal.group("words").split(" ", -1)))
                .collect(Collectors.toList());
    }
}
