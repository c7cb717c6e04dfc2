package nl.koers.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.RowError;
import nl.koers.snapshot.FoundSnapshot;
import nl.koers.snapshot.SnapshotFilter;
import nl.koers.snapshot.Snapshots;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(username = "Eva", roles = "EDITOR")
class BadRowsTest {

    private static final ImportSetting SKIPPING = new ImportSetting(null, null, null, null, null, null, null, true);
    private static final String[] ROWS = {
        "2026-01-01;X;views;1",
        "2026-01-02;X;views;many",
        "2026-01-03;X;views;3",
        "2026-01-03;X;views;4",
        "2026-02-30;X;views;5",
        "2026-01-05;\"=X\";views;6",
        "2026-01-06;X;views;7"
    };

    @Autowired
    Imports imports;

    @Autowired
    Channels channels;

    @Autowired
    Snapshots snapshots;

    @Autowired
    DSLContext sql;

    @TempDir
    Path folder;

    @BeforeEach
    void a_channel() {
        channels.create(ChannelData.of(Platform.X, "X"));
    }

    private Delivery file(ImportSetting setting, String... rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "date;channel;metric;value\n" + String.join("\n", rows) + "\n");
        return new Delivery("a.csv", file, Way.BROWSER, setting);
    }

    private List<Double> figures() {
        List<FoundSnapshot> rows = new ArrayList<>();
        snapshots.search(SnapshotFilter.ALL, rows::add);
        return rows.stream().map(row -> row.snapshot().value()).toList();
    }

    @Test
    void leaves_out_the_rows_that_cannot_be_used_and_takes_the_rest() throws IOException {
        Delivery delivery = file(SKIPPING, ROWS);
        Rows rows = new Rows(7, 2, 0, 0, 0, 5);
        assertThat(imports.preview(delivery))
                .isInstanceOfSatisfying(
                        ImportPreview.class,
                        preview -> assertThat(preview.rows()).isEqualTo(rows));

        ImportReport report = (ImportReport) imports.take(delivery);

        assertThat(report.status()).isEqualTo(ImportStatus.DONE);
        assertThat(report.rows()).isEqualTo(rows);
        assertThat(report.errors()).extracting(RowError::line).containsExactlyInAnyOrder(3, 5, 6, 7);
        assertThat(figures()).containsExactly(1.0, 7.0);
        assertThat(imports.find(report.id())).contains(report);
    }

    @Test
    void gives_the_rows_back_as_they_stood_to_be_mended_and_brought_in_again() throws IOException {
        ImportReport report = (ImportReport) imports.take(file(SKIPPING, ROWS));

        assertThat(imports.rejectedRows(report.id())).hasValueSatisfying(rejected -> {
            assertThat(rejected.rows()).isEqualTo(5);
            assertThat(rejected.csv().lines())
                    .containsExactly(
                            "date;channel;metric;value",
                            "2026-01-02;X;views;many",
                            "2026-01-03;X;views;3",
                            "2026-01-03;X;views;4",
                            "2026-02-30;X;views;5",
                            "2026-01-05;'=X;views;6");
        });
    }

    @Test
    void a_file_that_was_refused_gives_its_rows_back_too() throws IOException {
        assertThat(imports.take(file(ImportSetting.NONE, ROWS))).isInstanceOf(Refusal.class);
        ImportReport refused = imports.recent(1).getFirst();
        assertThat(imports.rejectedRows(refused.id()))
                .hasValueSatisfying(rejected -> assertThat(rejected.rows()).isEqualTo(5));
        assertThat(figures()).isEmpty();
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_comes_back_harmless_and_a_number_as_it_was() throws IOException {
        ImportReport report = (ImportReport) imports.take(file(
                SKIPPING,
                "2026-01-01;X;views;1",
                "2026-01-02;=HYPERLINK(\"http://a.example\");views;2",
                "2026-02-30;@museum;views;-5",
                "2026-01-03;X;views;+cmd|' /C calc'!A0"));

        assertThat(imports.rejectedRows(report.id()).orElseThrow().csv().lines().skip(1))
                .containsExactly(
                        "2026-01-02;\"'=HYPERLINK(\"\"http://a.example\"\")\";views;2",
                        "2026-02-30;@museum;views;-5",
                        "2026-01-03;X;views;'+cmd|' /C calc'!A0");
    }

    @Test
    void says_before_and_after_how_many_rows_could_be_left_out_and_which() throws IOException {
        Delivery delivery = file(ImportSetting.NONE, ROWS);

        assertThat(imports.preview(delivery))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.badRows()).isEqualTo(new Refusal.BadRows(5, true)));
        assertThat(imports.rejectedRows(delivery))
                .hasValueSatisfying(rejected -> assertThat(rejected.rows()).isEqualTo(5));
        assertThat(imports.rejectedRows(file(SKIPPING, "2026-01-01;X;views;1"))).isEmpty();
    }

    @Test
    void rows_of_a_format_whose_missing_days_are_zero_may_not_come_alone() throws IOException {
        channels.create(ChannelData.of(Platform.INSTAGRAM, "Instagram"));
        Path file = Files.writeString(
                folder.resolve("Follows.csv"),
                "\"Instagram follows\"\n\"Date\",\"Primary\"\n\"2026-01-01T00:00:00\",\"3\"\n\"2026-01-04T00:00:00\",\"many\"\n");

        assertThat(imports.preview(new Delivery("Follows.csv", file, Way.BROWSER, ImportSetting.NONE)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.badRows())
                                .as("mended alone, its days in between would become zero")
                                .isEqualTo(new Refusal.BadRows(1, false)));
    }

    @Test
    void names_the_part_of_a_zip_file_in_which_a_cell_stands() throws IOException {
        Path zip = folder.resolve("both.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String part : List.of("one.csv", "two.csv")) {
                out.putNextEntry(new ZipEntry(part));
                String metric = part.substring(0, 3);
                out.write(
                        ("date,channel,metric,value\n2026-01-01,X," + metric + ",1\n2026-01-02,X," + metric + ",many\n")
                                .getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }

        ImportReport report = (ImportReport) imports.take(new Delivery("both.zip", zip, Way.BROWSER, SKIPPING));

        assertThat(report.errors())
                .extracting(RowError::part, RowError::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one.csv", 3),
                        org.assertj.core.groups.Tuple.tuple("two.csv", 3));
        assertThat(imports.find(report.id())).contains(report);
    }

    @Test
    void keeps_a_thousand_of_a_hundred_thousand_bad_rows_and_counts_them_all() throws IOException {
        String[] rows = new String[100_000];
        java.util.Arrays.fill(rows, "2026-01-01;X;views;" + "n".repeat(150));
        assertThat(imports.take(file(ImportSetting.NONE, rows))).isInstanceOf(Refusal.class);

        ImportReport report = imports.recent(1).getFirst();
        assertThat(report.rows().rejected()).isEqualTo(100_000);
        assertThat(report.errors()).hasSize(1_000);
        assertThat(imports.rejectedRows(report.id())).hasValueSatisfying(rejected -> {
            assertThat(rejected.rows()).isEqualTo(1_000);
            assertThat(rejected.csv().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_100_000);
        });
        assertThat(sql.fetchSingle("select length(report) from import_file").get(0, Integer.class))
                .isLessThan(1_000_000);
    }

    /** T72, with rows as wide as they may be. */
    @Test
    void the_rows_to_be_mended_are_never_more_than_a_megabyte() throws IOException {
        String[] rows = new String[8];
        java.util.Arrays.fill(rows, "2026-02-30;X;views;5" + (";" + "é".repeat(30_000)).repeat(10));
        Path file = Files.writeString(
                folder.resolve("wide.csv"),
                "date;channel;metric;value" + ";x".repeat(10) + "\n" + String.join("\n", rows));
        assertThat(imports.take(new Delivery("wide.csv", file, Way.BROWSER, ImportSetting.NONE)))
                .isInstanceOf(Refusal.class);

        ImportReport report = imports.recent(1).getFirst();
        assertThat(report.rows().rejected()).isEqualTo(8);
        assertThat(imports.rejectedRows(report.id())).hasValueSatisfying(rejected -> {
            assertThat(rejected.rows()).isPositive();
            assertThat(rejected.csv().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
        });
    }
}
