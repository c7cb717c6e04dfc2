package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T68, T69. Rows that are too short or too long, headers that are double, empty or stand elsewhere. */
class RaggedRowsTest {

    private static final ImportSetting FACEBOOK =
            new ImportSetting(ImportCase.CHANNELS.getFirst().id(), null, null, null, null);

    @TempDir
    Path folder;

    private ReadFile read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        return ImportCase.read(FileFuzz.PROFILES, file, "a.csv", FACEBOOK);
    }

    private FileRefused.Problem refusal(String text) {
        return Objects.requireNonNull(catchThrowableOfType(FileRefused.class, () -> read(text)))
                .problem();
    }

    private List<String> rows(String text) throws IOException {
        return ImportCase.rows(read(text).batch(), Map.of());
    }

    @Test
    void cells_that_are_missing_at_the_end_are_empty_and_said_so() throws IOException {
        ReadFile read = read("date,bezoeken,likes\n2026-01-01,5,6\n2026-01-02,7\n2026-01-03\n");
        assertThat(read.batch().size()).isEqualTo(3);
        assertThat(read.skipped()).contains(new Skipped("3-4", "SHORT_ROW"));
    }

    @Test
    void a_cell_without_a_header_is_refused_with_its_line() {
        FileRefused.Problem refusal = refusal("date,bezoeken\n2026-01-01,5\n2026-01-02,7,8\n");
        assertThat(refusal.code()).isEqualTo("TOO_MANY_CELLS");
        assertThat(refusal.line()).isEqualTo(3);
    }

    @Test
    void a_cell_that_is_wrong_is_named_by_line_column_and_what_stands_in_it() {
        FileRefused.Problem refusal = refusal("date,bezoeken,likes\n2026-01-01,5,6\n2026-01-02,7,veel\n");
        assertThat(refusal)
                .extracting(FileRefused.Problem::line, FileRefused.Problem::column, FileRefused.Problem::value)
                .containsExactly(3, "likes", "veel");
        assertThat(refusal.message()).contains("veel");
    }

    @Test
    void two_columns_of_one_name_are_never_taken_for_each_other() {
        FileRefused.Problem refusal = refusal("date,bezoeken,bezoeken\n2026-01-01,5,6\n");
        assertThat(refusal.code()).isEqualTo("DUPLICATE_COLUMN");
        assertThat(refusal.column()).isEqualTo("bezoeken");
        assertThat(refusal.line()).isEqualTo(1);
    }

    @Test
    void a_column_without_a_name_is_left_out_and_said_so() throws IOException {
        ReadFile read = read("date,bezoeken,,likes\n2026-01-01,5,6,7\n");
        assertThat(ImportCase.rows(read.batch(), Map.of())).hasSize(2).noneMatch(row -> row.endsWith(",6"));
        assertThat(read.skipped()).contains(new Skipped("3", "UNNAMED_COLUMN"));
    }

    @Test
    void columns_are_known_by_their_headers_wherever_they_stand() throws IOException {
        List<String> plain = rows("date,bezoeken,likes\n2026-01-01,5,6\n2026-01-02,7,8\n");
        assertThat(rows("likes,date,bezoeken\n6,2026-01-01,5\n8,2026-01-02,7\n"))
                .isEqualTo(plain);
        assertThat(rows("bezoeken,likes,date\n5,6,2026-01-01\n7,8,2026-01-02\n"))
                .isEqualTo(plain);
    }
}
