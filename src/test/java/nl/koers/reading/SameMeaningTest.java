package nl.koers.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.koers.snapshot.SnapshotBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T64, T70. What a file means does not depend on how its bytes are dressed, and a cut-off file never says something else. */
class SameMeaningTest {

    private static final Profiles PROFILES = new ProfileConfiguration().profiles(Path.of("config/profiles"));

    private static final String LONG = "date,channel,metric,value\n2026-01-01,X,Café,5\n2026-01-02,X,Café,6.5\n"
            + "2026-01-01,Instagram,Café,\"1,234.5\"\n2026-01-03,Facebook,Volgers,8\n";

    /** Of a large file not every byte is the last once; all files together are cut thousands of times. */
    private static final int MOST_CUTS = 400;

    @TempDir
    Path folder;

    private List<String> rows(String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));
        return rows(ImportCase.read(PROFILES, file, "a.csv", ImportSetting.NONE));
    }

    private static List<String> rows(ReadFile read) {
        return ImportCase.rows(read.batch(), Map.of());
    }

    @Test
    void a_byte_order_mark_an_encoding_or_other_line_ends_change_nothing() throws IOException {
        List<String> plain = rows(LONG, UTF_8);
        assertThat(plain).hasSize(4);
        assertThat(rows("\uFEFF" + LONG, UTF_8)).isEqualTo(plain);
        assertThat(rows("\uFEFF" + LONG, UTF_16LE)).isEqualTo(plain);
        assertThat(rows("\uFEFF" + LONG, UTF_16BE)).isEqualTo(plain);
        assertThat(rows(LONG, FileText.WINDOWS_1252)).isEqualTo(plain);
        assertThat(rows(LONG.replace("\n", "\r\n"), UTF_8)).isEqualTo(plain);
        assertThat(rows(LONG.replace("5\n", "5\r\n"), UTF_8)).isEqualTo(plain);
        assertThat(rows(LONG.stripTrailing(), UTF_8)).isEqualTo(plain);
    }

    @Test
    void another_separator_or_quotes_everywhere_change_nothing() throws IOException {
        List<String> plain = rows(LONG, UTF_8);
        String bare = LONG.replace("\"1,234.5\"", "1234.5");
        for (String separator : List.of(";", "\t", "|")) {
            assertThat(rows(bare.replace(",", separator), UTF_8)).isEqualTo(plain);
            assertThat(rows("sep=" + separator + "\n" + bare.replace(",", separator), UTF_8))
                    .isEqualTo(plain);
        }
        String quoted = bare.lines()
                .map(line -> Arrays.stream(line.split(",", -1)).collect(Collectors.joining("\",\"", "\"", "\"\n")))
                .collect(Collectors.joining());
        assertThat(rows(quoted, UTF_8)).isEqualTo(plain);
    }

    @Test
    void the_order_of_rows_and_columns_changes_nothing() throws IOException {
        List<String> plain = rows(LONG, UTF_8);
        List<String> lines = new ArrayList<>(LONG.lines().toList());
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(lines.subList(1, lines.size()), random);
            assertThat(rows(String.join("\n", lines) + "\n", UTF_8)).isEqualTo(plain);
        }
        assertThat(rows(
                        "value,metric,extra,date,channel\n5,Café,x,2026-01-01,X\n6.5,Café,,2026-01-02,X\n"
                                + "1234.5,Café,,2026-01-01,Instagram\n8,Volgers,,2026-01-03,Facebook\n",
                        UTF_8))
                .isEqualTo(plain);
    }

    @Test
    void a_name_in_decomposed_form_or_with_invisible_characters_is_the_same_metric() throws IOException {
        assertThat(rows(LONG.replaceFirst("Café", "Cafe\u0301").replaceFirst("Volgers", "Vol\u00ADgers"), UTF_8))
                .isEqualTo(rows(LONG, UTF_8));
    }

    static List<ImportCase> accepted() {
        return ImportCase.all().stream().filter(file -> !file.isRefused()).toList();
    }

    /** In a list of posts a day adds up several lines, so that a shorter list has a smaller sum. */
    static List<ImportCase> withValuesOfOneLine() {
        return accepted().stream().filter(file -> !isListOfPosts(file)).toList();
    }

    private static boolean isListOfPosts(ImportCase file) {
        String profile = ImportCase.read(PROFILES, file.input(), file.fileName(), file.setting())
                .profile();
        return PROFILES.all().stream()
                .filter(known -> known.layout() == ImportProfile.Layout.POSTS)
                .anyMatch(known -> profile.contains(known.id()));
    }

    static List<ImportCase> texts() throws IOException {
        List<ImportCase> texts = new ArrayList<>();
        for (ImportCase file : accepted()) {
            byte[] bytes = Files.readAllBytes(file.input());
            if (file.input().toString().endsWith(".csv") && bytes.length > 0 && isUtf8(bytes)) {
                texts.add(file);
            }
        }
        return texts;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_file_means_the_same_with_other_line_ends_with_a_mark_and_in_utf_16(ImportCase known) throws IOException {
        String text = Files.readString(known.input()).replace("\uFEFF", "");
        List<String> plain = dressed(known, text, UTF_8);
        String unix = text.replace("\r\n", "\n");
        assertThat(dressed(known, unix, UTF_8)).isEqualTo(plain);
        assertThat(dressed(known, unix.replace("\n", "\r\n"), UTF_8)).isEqualTo(plain);
        assertThat(dressed(known, "\uFEFF" + text, UTF_8)).isEqualTo(plain);
        assertThat(dressed(known, "\uFEFF" + text, UTF_16LE)).isEqualTo(plain);
    }

    /** T70. All cells in quotation marks, then none that needs no marks. */
    @ParameterizedTest
    @MethodSource("texts")
    void every_file_means_the_same_with_other_quotation_marks(ImportCase known) throws IOException {
        FilePart part = FilePart.of("", FileText.examine(known.input(), ImportCase.LARGEST));
        assumeTrue(Dialect.wrapping(part).isEmpty(), "each line stands in marks, which mean something here");
        char separator = Dialect.choose(part, PROFILES).separator();
        String text = Files.readString(known.input()).replace("\uFEFF", "");
        List<String> plain = dressed(known, text, UTF_8);
        for (QuoteStrategy quotes : List.of(QuoteStrategies.ALWAYS, QuoteStrategies.REQUIRED)) {
            assertThat(dressed(known, quoted(text, separator, quotes), UTF_8)).isEqualTo(plain);
        }
    }

    /** The same cells; a line that says how the cells are parted is no row and stays as it is. */
    private static String quoted(String text, char separator, QuoteStrategy quotes) throws IOException {
        StringWriter quoted = new StringWriter();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text);
                CsvWriter writer = CsvWriter.builder()
                        .fieldSeparator(separator)
                        .quoteStrategy(quotes)
                        .build(quoted)) {
            for (CsvRecord row : rows) {
                boolean isEmpty = row.getFieldCount() == 1 && row.getField(0).isEmpty();
                if (isEmpty || row.getField(0).startsWith("sep=")) {
                    writer.flush();
                    quoted.append(isEmpty ? "" : "sep=" + separator).append("\r\n");
                } else {
                    writer.writeRecord(row.getFields());
                }
            }
        }
        return quoted.toString();
    }

    /** T64. An odd number of marks: the file breaks off inside a cell, which may have lost its end. */
    @Test
    void a_file_cut_off_inside_quotation_marks_is_always_refused() throws IOException {
        String text = "date,channel,metric,value,note\n\"2026-01-01\",\"X\",\"Café\",\"1,234.5\",\"a\nb\"\n"
                + "\"2026-01-02\",\"X\",\"Café\",\"6.5\",\"with \"\"marks\"\" in it\"\n2026-01-03,X,Café,7,\"last\"";
        int inside = 0;
        for (int length = 1; length <= text.length(); length++) {
            String cut = text.substring(0, length);
            if (cut.chars().filter(c -> c == '"').count() % 2 == 1) {
                inside++;
                Path file = Files.writeString(folder.resolve("a.csv"), cut);
                assertThatExceptionOfType(FileRefused.class)
                        .as(cut)
                        .isThrownBy(() -> ImportCase.read(PROFILES, file, "a.csv", ImportSetting.NONE))
                        .satisfies(
                                refused -> assertThat(refused.problem().code()).isEqualTo("INCOMPLETE_FILE"));
            }
        }
        assertThat(inside).isGreaterThan(70);
    }

    private List<String> dressed(ImportCase known, String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("input.csv"), text.getBytes(charset));
        return rows(ImportCase.read(PROFILES, file, known.fileName(), known.setting()));
    }

    @ParameterizedTest
    @MethodSource("withValuesOfOneLine")
    void a_file_cut_off_anywhere_is_refused_or_gives_only_what_stood_before_the_cut(ImportCase whole)
            throws IOException {
        byte[] bytes = Files.readAllBytes(whole.input());
        Map<Integer, List<String>> full =
                byLine(ImportCase.read(PROFILES, whole.input(), whole.fileName(), whole.setting()));
        int step = Math.max(1, bytes.length / MOST_CUTS);
        for (int length = 0; length < bytes.length; length += step) {
            Path cut = Files.write(folder.resolve("cut.csv"), Arrays.copyOf(bytes, length));
            try {
                check(full, ImportCase.read(PROFILES, cut, whole.fileName(), whole.setting()), length);
            } catch (FileRefused refused) {
                assertThat(refused.problem().code()).isNotEmpty();
            }
        }
    }

    /** Every line but the last says what it said; a last line without an end is pointed out. */
    private static void check(Map<Integer, List<String>> full, ReadFile cut, int length) {
        Map<Integer, List<String>> rows = byLine(cut);
        List<Skipped> warnings = cut.skipped().stream()
                .filter(skipped -> skipped.why().equals("NO_FINAL_LINE_END"))
                .toList();
        int lastWhole = warnings.isEmpty()
                ? Integer.MAX_VALUE
                : Integer.parseInt(warnings.getFirst().what()) - 1;
        rows.forEach((line, values) -> {
            if (line > 0 && line <= lastWhole) {
                assertThat(values).as("line %d, cut at %d", line, length).isEqualTo(full.get(line));
            }
        });
    }

    private static Map<Integer, List<String>> byLine(ReadFile read) {
        Map<Integer, List<String>> rows = new java.util.HashMap<>();
        SnapshotBatch batch = read.batch();
        batch.each((name, kind, from, to, value, line) ->
                rows.computeIfAbsent(line, first -> new ArrayList<>()).add(name.metric() + " " + from + " " + value));
        rows.values().forEach(Collections::sort);
        return rows;
    }
}
