package nl.koers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A use case without a test is a wish; a test that names a use case nobody wrote down is a riddle. */
class UseCasesTest {

    private static final Pattern NUMBER = Pattern.compile("UC-\\d\\d");
    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+)`");

    @Test
    void every_use_case_names_tests_that_exist_and_name_it_too() throws IOException {
        Map<String, Path> tests = tests();
        for (Path useCase : useCases()) {
            String number = useCase.getFileName().toString().substring(0, 5);
            List<String> names = testsNamedIn(useCase);
            assertThat(names).as("tests of %s", number).isNotEmpty();
            for (String name : names) {
                assertThat(tests).as("test named in %s", number).containsKey(name);
                assertThat(Files.readString(tests.get(name))).as(name).contains(number);
            }
        }
    }

    @Test
    void every_use_case_a_test_names_is_written_down() throws IOException {
        TreeSet<String> written = useCases().stream()
                .map(path -> path.getFileName().toString().substring(0, 5))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Map.Entry<String, Path> test : tests().entrySet()) {
            List<String> named = NUMBER.matcher(Files.readString(test.getValue()))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(written).as(test.getKey()).containsAll(named);
        }
    }

    private static List<String> testsNamedIn(Path useCase) throws IOException {
        return Files.readAllLines(useCase).stream()
                .filter(line -> line.startsWith("Tests:"))
                .flatMap(line -> TEST_NAME.matcher(line).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Path> useCases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/use-cases"))) {
            return files.filter(file ->
                            NUMBER.matcher(file.getFileName().toString()).lookingAt())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
