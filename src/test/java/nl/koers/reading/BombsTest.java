package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * T63. Files made to exhaust the reader, as large as they may come, are refused by the right limit in a process that
 * has 128 MB of heap, or for the most rows there may be, 512 MB. LimitsTest has the same in small for every build.
 */
@Tag("long")
class BombsTest {

    private static final String HEADER = "date,channel,metric,value\n";
    private static final String ROW = "2026-01-01,X,views,5\n";
    private static final int LARGE = 100 << 20;

    @TempDir
    Path folder;

    /** The beginning once, then the rest so often that the file is a large one. */
    private Path file(String beginning, String rest, int times) throws IOException {
        Path file = folder.resolve("bomb.csv");
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write(beginning);
            for (int i = 0; i < times; i++) {
                text.write(rest.replace("#", String.valueOf(i)));
            }
        }
        return file;
    }

    private static String outcome(Path file, int megabytes) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BombReader.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reader.waitFor();
        return output.lines().filter(line -> line.startsWith("> ")).findFirst().orElse(output);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "','|5000000|TOO_MANY_COLUMNS",
                "'0123456789'|10000000|CELL_TOO_LONG",
                "'\"'|10000000|CELL_TOO_LONG",
                "'a,'|10000000|TOO_MANY_COLUMNS",
                "'2026-01-01,X,metric #,5\\n'|5000000|TOO_MANY_NAMES",
                "'2026-01-01,channel #,views,5\\n'|5000000|TOO_MANY_NAMES",
                "'\\ndate,channel,metric,value\\n2026-01-01,X,views,5\\n'|2000000|TOO_MANY_TABLES",
                "'\\ntitle #\\nfirst,second,third\\n'|3000000|TOO_MANY_ROWS",
                "'\\ntitle #\\nfirst,second,third\\n'|1000000|NOT_RECOGNISED",
                "'2026-01-01,X,views,#\\n'|1000000|DUPLICATE_ROW",
                "'2026-02-30,X,views,#\\n'|4000000|DATE",
            })
    void a_file_without_end_is_refused_by_the_limit_it_breaks(String rest, int times, String code)
            throws IOException, InterruptedException {
        String beginning = rest.contains("title") ? "" : HEADER;
        assertThat(outcome(file(beginning, rest.replace("\\n", "\n"), times), 128))
                .isEqualTo("> " + code);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused() throws IOException, InterruptedException {
        assertThat(outcome(file(HEADER + "2026-01-01,X,\"views,5\n", ROW, 4_000_000), 128))
                .isEqualTo("> CELL_TOO_LONG");
    }

    @Test
    void nothing_but_line_ends_is_an_empty_file() throws IOException, InterruptedException {
        assertThat(outcome(file("", "\n", 10_000_000), 128)).isEqualTo("> EMPTY_FILE");
    }

    @Test
    void zeros_are_no_text_and_too_many_of_them_are_not_read() throws IOException, InterruptedException {
        Path zeros = folder.resolve("zeros.csv");
        try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
            file.setLength(LARGE);
            assertThat(outcome(zeros, 128)).isEqualTo("> NOT_CSV");
            file.setLength(1L << 30);
        }
        assertThat(outcome(zeros, 128)).isEqualTo("> TOO_LARGE");
    }

    @Test
    void five_million_rows_are_read_and_more_than_a_few_for_headers_are_refused()
            throws IOException, InterruptedException {
        assertThat(outcome(file(HEADER, ROW, 5_000_000), 512)).isEqualTo("> READ");
        assertThat(outcome(file(HEADER, ROW, 5_000_100), 512)).isEqualTo("> TOO_MANY_ROWS");
    }
}
