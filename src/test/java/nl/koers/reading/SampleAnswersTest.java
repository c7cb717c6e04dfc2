package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers that were given with the example files, held against what the files of the same name are expected to give.
 * Where an answer gives posts per month, the days of that month add up to it.
 */
class SampleAnswersTest {

    private static final Path ANSWERS = Path.of("src/test/resources/answers");
    private static final int SAMPLES = 49;

    /** What the channels of the answers are called in the tests. */
    private static final Map<String, String> CALLED = Map.of("Search", "Website", "Newsletter", "Café-nieuwsbrief");

    static List<Path> answers() throws IOException {
        return withEnding("");
    }

    static List<Path> figures() throws IOException {
        return withEnding(".csv");
    }

    static List<Path> refusals() throws IOException {
        return withEnding(".error");
    }

    private static List<Path> withEnding(String ending) throws IOException {
        try (Stream<Path> files = Files.list(ANSWERS)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static ImportCase sample(Path answer) {
        return ImportCase.named(answer.getFileName().toString().replaceFirst("\\.(csv|error)$", ""));
    }

    @Test
    void every_example_has_its_answer() throws IOException {
        assertThat(answers()).hasSize(SAMPLES);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_has_one_of_the_codes_of_the_answer(Path answer) throws IOException {
        assertThat(Files.readString(answer).strip().split(":", 2)[0].split("[ /]+"))
                .contains(sample(answer).expectedError()[0]);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_figures_are_those_of_the_answer(Path answer) throws IOException {
        ImportCase sample = sample(answer);
        List<String> left = new ArrayList<>(sample.expectedRows());
        for (String line : Files.readAllLines(answer).stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .toList()) {
            Answer wanted = Answer.of(line, sample);
            List<String> found = left.stream().filter(wanted::isAbout).toList();
            assertThat(found).as(line).isNotEmpty();
            assertThat(sum(found)).as(line).isEqualByComparingTo(wanted.value());
            left.removeAll(found);
        }
        assertThat(left)
                .allMatch(row -> row.split(",", -1)[1].equals("posts")
                        && sum(List.of(row)).signum() == 0);
    }

    private static BigDecimal sum(List<String> rows) {
        return rows.stream().map(row -> new BigDecimal(row.split(",", -1)[4])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A line of an answer. Its period begins with the period of each row that it is about. */
    private record Answer(String channel, String metric, String period, boolean isMonth, BigDecimal value) {

        static Answer of(String line, ImportCase sample) {
            String[] cells = line.split(",", -1);
            String channel = cells[0].equals("?") ? Objects.requireNonNull(sample.job("channel")) : cells[0];
            String date = cells[3].equals("@file") ? Objects.requireNonNull(sample.job("fileDate")) : cells[3];
            return new Answer(
                    sample.job("channel") == null ? channel : Objects.requireNonNull(sample.job("channel")),
                    cells[1],
                    date,
                    date.length() == 7,
                    new BigDecimal(cells[4]));
        }

        boolean isAbout(String row) {
            String[] cells = row.split(",", -1);
            boolean same = isMonth ? cells[3].startsWith(period) : cells[3].equals(period);
            return same && cells[1].equals(metric) && cells[0].equals(CALLED.getOrDefault(channel, channel));
        }
    }
}
