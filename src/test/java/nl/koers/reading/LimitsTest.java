package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T63 in small. Files that are made to exhaust a reader are refused with the limit named. */
class LimitsTest {

    private static final Profiles PROFILES = new ProfileConfiguration().profiles(Path.of("config/profiles"));
    private static final String HEADER = "date,channel,metric,value\n";

    @TempDir
    Path folder;

    private FileRefused.Problem refusal(String text) throws IOException {
        return refusal(Files.writeString(folder.resolve("a.csv"), text));
    }

    private static FileRefused.Problem refusal(Path file) {
        return Objects.requireNonNull(catchThrowableOfType(
                        FileRefused.class, () -> ImportCase.read(PROFILES, file, "a.csv", ImportSetting.NONE)))
                .problem();
    }

    @Test
    void refuses_a_row_of_commas() throws IOException {
        assertThat(refusal(HEADER + ",".repeat(300_000)).code()).isEqualTo("TOO_MANY_COLUMNS");
    }

    @Test
    void refuses_a_cell_without_end() throws IOException {
        assertThat(refusal(HEADER + "2026-01-01,X," + "a".repeat(40_000) + ",5\n"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("CELL_TOO_LONG"))
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(2));
    }

    @Test
    void refuses_a_quotation_mark_that_swallows_the_rest_of_a_large_file() throws IOException {
        assertThat(refusal(HEADER + "2026-01-01,X,\"views,5\n" + "2026-01-01,X,views,5\n".repeat(50_000))
                        .code())
                .isEqualTo("CELL_TOO_LONG");
    }

    @Test
    void refuses_a_row_that_is_too_long() throws IOException {
        assertThat(refusal(HEADER + ("a".repeat(30_000) + ",").repeat(20) + "\n")
                        .code())
                .isEqualTo("ROW_TOO_LONG");
    }

    @Test
    void refuses_text_behind_a_closing_quotation_mark() throws IOException {
        assertThat(refusal(HEADER + "2026-01-01,X,\"vie\"ws,5\n"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("QUOTE"))
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(2));
    }

    @Test
    void refuses_a_file_of_nothing_but_empty_lines() throws IOException {
        assertThat(refusal("\n".repeat(1_000_000)).code()).isEqualTo("EMPTY_FILE");
    }

    @Test
    void refuses_zeros_and_files_that_are_too_large_before_reading_them() throws IOException {
        Path zeros = folder.resolve("zeros.csv");
        try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
            file.setLength(100_000);
            assertThat(refusal(zeros).code()).isEqualTo("NOT_CSV");
            file.setLength(1L << 30);
        }
        assertThat(refusal(zeros).code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void refuses_a_column_of_names_in_which_hardly_any_comes_back() throws IOException {
        StringBuilder metrics = new StringBuilder(HEADER);
        StringBuilder channels = new StringBuilder(HEADER);
        for (int i = 0; i <= CellNames.MOST; i++) {
            metrics.append("2026-01-01,X,metric ").append(i).append(",5\n");
            channels.append("2026-01-01,channel ").append(i).append(",views,5\n");
        }
        assertThat(refusal(metrics.toString()).code()).isEqualTo("TOO_MANY_NAMES");
        assertThat(refusal(channels.toString()).code()).isEqualTo("TOO_MANY_NAMES");
    }

    @Test
    void refuses_more_tables_than_any_export_has() throws IOException {
        String table = HEADER + "2026-01-01,X,views,5\n\n";
        assertThat(refusal(table.repeat(1_001)).code()).isEqualTo("TOO_MANY_TABLES");
    }

    @Test
    void counts_every_contradiction_and_keeps_the_first_thousand() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i <= 20_000; i++) {
            text.append("2026-01-01,X,views,").append(i).append('\n');
        }
        FileRefused.Problem refusal = refusal(text.toString());
        assertThat(refusal.code()).isEqualTo("DUPLICATE_ROW");
        assertThat(refusal.rejected()).isEqualTo(20_000);
        assertThat(refusal.errors()).hasSize(1_000);
    }

    @Test
    void counts_the_lines_of_the_file_and_not_the_rows() throws IOException {
        String text = "date,channel,metric,value,note\n2026-01-01,X,views,5,\"a\nb\n\nc\"\n2026-01-02,X,views,veel,\n";
        assertThat(refusal(text).line()).isEqualTo(6);
    }

    @Test
    void refuses_a_file_whose_rows_are_parted_in_more_than_one_way() throws IOException {
        String text = HEADER + "2026-01-01,X,views,5\n".repeat(30) + "2026-01-02;X;views;6\n".repeat(30);
        assertThat(refusal(text).code()).isEqualTo("MIXED_SEPARATORS");
    }

    @Test
    void takes_very_wide_headers() throws IOException {
        StringBuilder header = new StringBuilder("date");
        for (int i = 0; i < 4_047; i++) {
            header.append(",Daily number of people in a city with a long name ").append(i);
        }
        Path file = Files.writeString(folder.resolve("wide.csv"), header + "\n2026-01-01" + ",1".repeat(4_047) + "\n");
        ImportSetting setting = new ImportSetting(ImportCase.CHANNELS.getFirst().id(), null, null, null, null);
        assertThat(ImportCase.read(PROFILES, file, "wide.csv", setting).batch().size())
                .isEqualTo(4_047);
    }
}
