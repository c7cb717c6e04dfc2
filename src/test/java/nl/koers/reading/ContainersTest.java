package nl.koers.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook or a zip file is one import of all that is in it, whatever its name. */
class ContainersTest {

    private static final Profiles PROFILES = new ProfileConfiguration().profiles(Path.of("config/profiles"));

    @TempDir
    Path folder;

    private ReadFile read(byte[] bytes, String name) throws IOException {
        return ImportCase.read(PROFILES, Files.write(folder.resolve("file"), bytes), name, ImportSetting.NONE);
    }

    private FileRefused.Problem refusal(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return Objects.requireNonNull(catchThrowableOfType(
                        FileRefused.class, () -> ImportCase.read(PROFILES, file, "file.csv", ImportSetting.NONE)))
                .problem();
    }

    private static List<String> rows(ReadFile read) {
        return ImportCase.rows(read.batch(), Map.of());
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(ImportCase.named(name).input());
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** LinkedIn's content export: a description row, text dates, numbers, a sheet of posts and one without dates. */
    private static byte[] linkedIn() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet metrics = workbook.createSheet("Metrics");
            fill(metrics, 0, "Aggregated engagement metrics for your organic and sponsored posts.");
            fill(metrics, 1, "Date", "Impressions (total)", "Clicks (total)", "Engagement rate (total)");
            fill(metrics, 2, "01/05/2024", 1100.0, 7.0, 0.0436);
            fill(metrics, 3, "01/06/2024", 0.0, 0.0, 0.0);
            Sheet posts = workbook.createSheet("All posts");
            fill(posts, 0, "Engagement metrics for individual posts published during the selected time period.");
            fill(posts, 1, "Post title", "Post link", "Post type", "Created date", "Views");
            fill(posts, 2, "A \"new\"\nroom, open", "https://li/1", "Organic", "01/05/2024", 12.0);
            fill(posts, 3, "Two", "https://li/2", "Organic", "01/05/2024", 12.0);
            fill(workbook.createSheet("Location"), 0, "Location", "Total followers");
            return bytes(workbook);
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void fill(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Double value) {
                row.createCell(i).setCellValue(value);
            } else {
                row.createCell(i).setCellValue(String.valueOf(cells[i]));
            }
        }
    }

    @Test
    void reads_every_sheet_of_an_old_workbook_and_names_the_one_it_does_not_know() throws IOException {
        ReadFile read = read(linkedIn(), "dotdash_content.csv");
        assertThat(rows(read))
                .containsExactly(
                        "LinkedIn,clicks,FLOW,2024-01-05,7",
                        "LinkedIn,clicks,FLOW,2024-01-06,0",
                        "LinkedIn,engagement_rate,RATIO,2024-01-05,0.0436",
                        "LinkedIn,engagement_rate,RATIO,2024-01-06,0",
                        "LinkedIn,impressions,FLOW,2024-01-05,1100",
                        "LinkedIn,impressions,FLOW,2024-01-06,0",
                        "LinkedIn,posts,FLOW,2024-01-05,2");
        assertThat(read.tables()).extracting(ImportedTable::part).containsExactly("Metrics", "All posts");
        assertThat(read.skipped()).contains(new Skipped("Location", "UNKNOWN_PART"));
    }

    @Test
    void takes_cells_of_a_workbook_by_their_meaning_and_not_by_their_looks() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Kanalen");
            fill(sheet, 0, "datum", "kanaal", "meting", "waarde");
            fill(sheet, 1, "", "X", "bereik", 1.234);
            fill(sheet, 2, "2024-03-02", "X", "bereik", "1.234,5");
            fill(sheet, 3, "2024-03-03", "X", "openratio", 0.4027);
            sheet.getRow(1).createCell(0).setCellValue(LocalDate.of(2024, 3, 1));
            sheet.getRow(1).getCell(0).setCellStyle(style(workbook, "d-m-yyyy"));
            sheet.getRow(3).getCell(3).setCellStyle(style(workbook, "0.00%"));
            fill(sheet, 4, "2024-03-04", "X", "bereik", "");
            sheet.getRow(4).getCell(3).setCellFormula("20+22");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(rows(read(bytes(workbook), "kanalen.xls")))
                    .containsExactly(
                            "X,bereik,UNIQUE,2024-03-01,1.234",
                            "X,bereik,UNIQUE,2024-03-02,1234.5",
                            "X,bereik,UNIQUE,2024-03-04,42",
                            "X,openratio,RATIO,2024-03-03,0.4027");
        }
    }

    private static CellStyle style(HSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void names_sheet_and_row_of_a_cell_that_cannot_be_used() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Bladwijzer");
            fill(sheet, 4, "datum", "kanaal", "meting", "waarde");
            fill(sheet, 9, "2024-03-02", "X", "bereik", "veel");
            assertThat(refusal(bytes(workbook)))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("NUMBER"))
                    .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(10))
                    .satisfies(refusal -> assertThat(refusal.part()).isEqualTo("Bladwijzer"));
        }
    }

    @Test
    void leaves_out_hidden_sheets() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet("Open"), 0, "datum", "kanaal", "meting", "waarde");
            fill(workbook.createSheet("Dicht"), 0, "datum", "kanaal", "meting", "waarde");
            fill(workbook.getSheet("Dicht"), 1, "2024-03-02", "X", "bereik", "veel");
            workbook.setSheetHidden(1, true);
            assertThat(read(bytes(workbook), "a.xls").skipped()).contains(new Skipped("Dicht", "HIDDEN_SHEET"));
        }
    }

    @Test
    void reads_a_new_workbook_row_by_row() throws IOException {
        assertThat(rows(read(Xlsx.of("Blad1", Xlsx.ROWS), "cijfers.csv")))
                .containsExactly("X,bereik,UNIQUE,2024-03-01,1.5", "X,posts,FLOW,2024-03-01,3");
    }

    /** A date that a sheet shows as jan-24 is a month, and a percentage in a workbook is a fraction. */
    @Test
    void takes_a_date_that_shows_only_its_month_for_that_month() throws IOException {
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>openratio</t></is></c></row><row r=\"2\"><c r=\"A2\" s=\"3\">"
                + "<v>45292</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>X</t></is></c><c r=\"C2\" s=\"2\"><v>0.4027</v></c></row>";
        assertThat(rows(read(Xlsx.of("Blad1", rows), "maanden.xlsx")))
                .containsExactly("X,openratio,RATIO,2024-01-01..2024-01-31,0.4027");
    }

    @Test
    void reads_a_zip_file_of_youtube_and_counts_no_chart() throws IOException {
        ReadFile read = read(
                zip(Map.of(
                        "Totals.csv", sample("youtube-totals"),
                        "Table data.csv", sample("youtube-videos"),
                        "Chart data.csv",
                                text("Date,Content,Video title,Video publish time,Duration,Views\n"
                                        + "2024-02-27,aaa,Opening,\"Jan 31, 2024\",9,5\n"),
                        "__MACOSX/._Totals.csv", new byte[] {0, 5, 22, 7})),
                "Content 2024-02-27_2024-02-29 Museum.zip");
        assertThat(rows(read))
                .containsExactly(
                        "YouTube,posts,FLOW,2024-01-31,1",
                        "YouTube,posts,FLOW,2024-02-01,1",
                        "YouTube,views,FLOW,2024-02-27,120",
                        "YouTube,views,FLOW,2024-02-28,130",
                        "YouTube,views,FLOW,2024-02-29,90");
        assertThat(read.skipped()).contains(new Skipped("Chart data.csv", "NOTHING_TO_IMPORT"));
    }

    @Test
    void names_the_file_inside_a_zip_file_in_an_error() throws IOException {
        byte[] bytes = zip(Map.of("bad.csv", text("date,channel,metric,value\n2024-01-01,X,views,veel\n")));
        assertThat(refusal(bytes).part()).isEqualTo("bad.csv");
        assertThat(refusal(bytes).message()).startsWith("\"bad.csv\": Line 2");
    }

    @Test
    void names_every_part_when_nothing_is_recognised() throws IOException {
        assertThat(refusal(zip(Map.of("a.csv", text("x,y\n1,2\n"), "inner.zip", zip(Map.of())))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("NOT_RECOGNISED"))
                .satisfies(refusal ->
                        assertThat(refusal.message()).contains("a.csv").contains("inner.zip"));
    }

    @Test
    void leaves_out_zip_files_inside_and_files_that_are_no_tables() throws IOException {
        ReadFile read = read(
                zip(Map.of(
                        "../../a.csv", text("date,channel,metric,value\n2024-01-01,X,views,5\n"),
                        "b.zip", zip(Map.of()),
                        "c.csv", zip(Map.of("d.csv", text("date\n"))),
                        "readme.pdf", text("%PDF"))),
                "a.zip");
        assertThat(rows(read)).containsExactly("X,views,FLOW,2024-01-01,5");
        assertThat(read.tables().getFirst().part()).isEqualTo("a.csv");
        assertThat(read.skipped())
                .contains(
                        new Skipped("b.zip", "NESTED_ZIP"),
                        new Skipped("c.csv", "NESTED_ZIP"),
                        new Skipped("readme.pdf", "NO_TABLE_FILE"));
    }

    @Test
    void refuses_parts_that_contradict_each_other() throws IOException {
        String head = "date,channel,metric,value\n2024-01-01,X,views,";
        assertThat(refusal(zip(Map.of("a.csv", text(head + "5\n"), "b.csv", text(head + "6\n")))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("DUPLICATE_ROW"))
                .satisfies(refusal ->
                        assertThat(refusal.message()).contains("a.csv").contains("b.csv"));
    }

    @Test
    void refuses_a_zip_file_that_unpacks_to_far_more_than_it_is() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(refusal(bytes.toByteArray()).code()).isEqualTo("ZIP_TOO_LARGE");
    }

    @Test
    void refuses_too_many_files_a_damaged_file_and_half_a_file() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 1_001; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
            }
        }
        assertThat(refusal(many.toByteArray()).code()).isEqualTo("ZIP_TOO_LARGE");
        byte[] good = zip(Map.of("a.csv", text("date,channel,metric,value\n2024-01-01,X,views,5\n")));
        byte[] damaged = good.clone();
        damaged[45] ^= 0x55;
        assertThat(refusal(damaged).code()).isEqualTo("ZIP_UNREADABLE");
        assertThat(refusal(Arrays.copyOf(good, good.length / 2)).code()).isEqualTo("INCOMPLETE_FILE");
    }

    @Test
    void refuses_a_zip_file_with_a_password() throws IOException {
        byte[] bytes = zip(Map.of("a.csv", text("date,channel,metric,value\n")));
        bytes[6] |= 1;
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }
        assertThat(refusal(bytes).code()).isEqualTo("ENCRYPTED");
    }

    @Test
    void says_what_it_is_when_an_old_office_file_is_no_workbook() throws IOException {
        byte[] bytes = new byte[2_000];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(head, 0, bytes, 0, head.length);
        assertThat(refusal(bytes))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("NOT_CSV"))
                .satisfies(refusal -> assertThat(refusal.message()).contains("no workbook"));
    }

    @Test
    void believes_an_encoding_that_somebody_says_but_a_mark_more() throws IOException {
        byte[] cyrillic = "date,channel,metric,value\n2024-01-01,X,Охват,5\n".getBytes(Charset.forName("windows-1251"));
        ImportSetting said = new ImportSetting(null, null, null, null, null, "windows-1251", null, false);
        Path file = Files.write(folder.resolve("a.csv"), cyrillic);
        assertThat(rows(ImportCase.read(PROFILES, file, "a.csv", said))).containsExactly("X,Охват,?,2024-01-01,5");
        Files.write(file, "\uFEFFdate,channel,metric,value\n2024-01-01,X,Охват,5\n".getBytes(UTF_8));
        assertThat(rows(ImportCase.read(PROFILES, file, "a.csv", said))).containsExactly("X,Охват,?,2024-01-01,5");
        Files.write(file, cyrillic);
        ImportSetting wrong = new ImportSetting(null, null, null, null, null, "klingon", null, false);
        assertThat(Objects.requireNonNull(catchThrowableOfType(
                                FileRefused.class, () -> ImportCase.read(PROFILES, file, "a.csv", wrong)))
                        .problem()
                        .code())
                .isEqualTo("UNKNOWN_ENCODING");
    }

    @Test
    void knows_utf_16_without_a_mark() throws IOException {
        byte[] bytes = "date,channel,metric,value\n2024-01-01,X,views,5\n".getBytes(UTF_16LE);
        assertThat(rows(read(bytes, "a.csv"))).containsExactly("X,views,FLOW,2024-01-01,5");
    }

    @Test
    void writes_no_file_while_it_unpacks() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), zip(Map.of("a.csv", sample("youtube-totals"))));
        refusal(Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("a.zip", "file");
        }
    }
}
