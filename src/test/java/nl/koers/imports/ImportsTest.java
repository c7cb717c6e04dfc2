package nl.koers.imports;

import static nl.koers.schema.Tables.GOAL_PROGRESS;
import static nl.koers.schema.Tables.GOAL_STATUS_CHANGE;
import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.PAGE_ACTIVITY;
import static nl.koers.schema.Tables.SNAPSHOT;
import static nl.koers.schema.Tables.SNAPSHOT_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.activity.ActivityWatch;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.reading.FileRefused;
import nl.koers.reading.ImportCase;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.Skipped;
import nl.koers.snapshot.FoundSnapshot;
import nl.koers.snapshot.SnapshotFilter;
import nl.koers.snapshot.Snapshots;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(username = "Eva", roles = "EDITOR")
class ImportsTest {

    @Autowired
    Imports imports;

    @Autowired
    Channels channels;

    @Autowired
    Snapshots snapshots;

    @Autowired
    DSLContext sql;

    @Autowired
    SystemIdentity koers;

    @Autowired
    Intake intake;

    @Autowired
    Goals goals;

    @Autowired
    Metrics metrics;

    @Autowired
    ActivityWatch activity;

    @Autowired
    FixedClock.Movable clock;

    @TempDir
    Path folder;

    private Channel instagram;

    @BeforeEach
    void channels() {
        channels.create(ChannelData.of(Platform.FACEBOOK, "Facebook"));
        instagram = channels.create(ChannelData.of(Platform.INSTAGRAM, "Insta"));
        channels.create(ChannelData.of(Platform.X, "X"));
        channels.create(ChannelData.of(Platform.WEBSITE, "Website"));
        channels.create(ChannelData.of(Platform.NEWSLETTER, "Café-nieuwsbrief"));
    }

    private ImportResult take(Path file, ImportSetting setting) {
        return imports.take(new Delivery(file.getFileName().toString(), file, Way.API, setting));
    }

    private ImportReport done(ImportResult result) {
        assertThat(result).isInstanceOf(ImportReport.class);
        return (ImportReport) result;
    }

    private Refusal refused(ImportResult result) {
        assertThat(result).isInstanceOf(Refusal.class);
        return (Refusal) result;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private List<FoundSnapshot> stored() {
        List<FoundSnapshot> rows = new ArrayList<>();
        snapshots.search(SnapshotFilter.ALL, rows::add);
        return rows;
    }

    @Test
    void imports_a_dutch_semicolon_file_and_says_what_it_did() {
        ImportReport report = done(take(ImportCase.named("long-dutch-semicolon").input(), ImportSetting.NONE));

        assertThat(report.status()).isEqualTo(ImportStatus.DONE);
        assertThat(report.profile()).isEqualTo("long");
        assertThat(report.importedBy()).isEqualTo("Eva");
        assertThat(report.rows()).isEqualTo(new ImportReport.Rows(6, 6, 0, 0, 0, 0));
        assertThat(report.tables())
                .contains(new ImportedTable(
                        "long", "Insta", List.of("Volgers"), LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29), 2));
        assertThat(report.skipped()).contains(new Skipped("9-10", "BLANK_ROW"));
        assertThat(stored())
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.snapshot().importId()).isEqualTo(report.id()));
        assertThat(stored())
                .filteredOn(row -> row.metric().equals("Omzet"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.snapshot().value()).isEqualTo(1234.5);
                    assertThat(row.snapshot().line()).isEqualTo(7);
                });
        assertThat(imports.find(report.id())).contains(report);
    }

    @Test
    void sends_a_table_that_names_its_platform_to_the_only_channel_of_that_platform() {
        ImportReport report = done(take(ImportCase.named("x-account-overview").input(), ImportSetting.NONE));
        assertThat(report.tables()).singleElement().satisfies(table -> {
            assertThat(table.channel()).isEqualTo("X");
            assertThat(table.rows()).isEqualTo(3);
            assertThat(table.from()).isEqualTo(LocalDate.of(2024, 12, 31));
        });
        assertThat(report.skipped()).contains(new Skipped("Bookmarks", "UNKNOWN_COLUMN"));
        assertThat(stored()).hasSize(21);
    }

    @Test
    void the_same_bytes_again_change_nothing_and_point_at_the_first_import() {
        Path file = ImportCase.named("overlap-a").input();
        ImportReport first = done(take(file, ImportSetting.NONE));
        ImportReport again = done(take(file, ImportSetting.NONE));
        assertThat(again.status()).isEqualTo(ImportStatus.DUPLICATE);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.rows()).isEqualTo(new ImportReport.Rows(8, 0, 0, 8, 0, 0));
        assertThat(sql.fetchCount(IMPORT_FILE)).isEqualTo(1);
    }

    /** T71: by the ledger when the bytes are the same, by the figures when only their dress is another. */
    @Test
    void the_same_figures_again_leave_goals_their_history_and_what_needs_attention_alone() throws IOException {
        String text = "date,channel,metric,value\n2026-01-01,X,followers,500\n2026-02-20,X,followers,510\n"
                + "2026-01-01,X,posts,1\n2026-02-20,X,posts,0\n";
        take(file("eerst.csv", text.replace("510", "505")), ImportSetting.NONE);
        ChannelId x = channels.find("X").orElseThrow().id();
        goals.define(new SomeGoal(x, metrics.find("followers").orElseThrow().id())
                .start(LocalDate.of(2026, 1, 1))
                .data());
        assertThat(done(take(file("a.csv", text), ImportSetting.NONE)).rows())
                .isEqualTo(new ImportReport.Rows(4, 0, 1, 3, 0, 0));
        List<String> before = consequences();
        assertThat(before).anyMatch(line -> line.startsWith("goal_status_change"));
        clock.moveTo(FixedClock.NOON.plusSeconds(60));

        for (String again : List.of(text, text.replace("\n", "\r\n"), "\uFEFF" + text, text.replace(',', ';'))) {
            ImportReport report = done(take(file("a.csv", again), ImportSetting.NONE));
            assertThat(report.rows()).isEqualTo(new ImportReport.Rows(4, 0, 0, 4, 0, 0));
        }

        assertThat(consequences()).isEqualTo(before);
        assertThat(sql.fetchCount(IMPORT_FILE)).isEqualTo(5);
    }

    /** All that follows from figures, but for the moment at which it was last looked at. */
    private List<String> consequences() {
        List<String> lines = new ArrayList<>();
        for (Table<?> table : List.of(SNAPSHOT, SNAPSHOT_VERSION, GOAL_STATUS_CHANGE, GOAL_PROGRESS, PAGE_ACTIVITY)) {
            sql.selectFrom(table).orderBy(1).forEach(row -> {
                Map<String, Object> values = row.intoMap();
                values.remove("evaluated_at");
                lines.add(table.getName() + " " + values);
            });
        }
        lines.addAll(activity.warnings(10).stream().map(String::valueOf).toList());
        return lines;
    }

    /** T47. */
    @Test
    void a_file_that_is_written_to_while_it_is_read_is_not_imported() throws IOException {
        Path file = file("open.csv", "date,channel,metric,value\n2026-01-01,X,views,5\n");
        Examined examined = intake.examine(new Delivery("open.csv", file, Way.INBOX, ImportSetting.NONE));
        assertThat(intake.read(examined).batch().size()).isEqualTo(1);

        Files.writeString(file, "2026-01-02,X,views,6\n", StandardOpenOption.APPEND);
        Files.setLastModifiedTime(file, FileTime.fromMillis(examined.modified().toMillis() + 1_000));

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> intake.read(examined))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo("INCOMPLETE_FILE"));
    }

    @Test
    void an_older_export_that_comes_again_does_not_bring_old_values_back() {
        take(ImportCase.named("overlap-a").input(), ImportSetting.NONE);
        ImportReport newer = done(take(ImportCase.named("overlap-b").input(), ImportSetting.NONE));
        assertThat(newer.rows()).isEqualTo(new ImportReport.Rows(8, 4, 4, 0, 0, 0));
        take(ImportCase.named("overlap-a").input(), ImportSetting.NONE);
        assertThat(stored())
                .filteredOn(row ->
                        row.metric().equals("clicks") && row.snapshot().from().equals(LocalDate.of(2025, 4, 18)))
                .singleElement()
                .satisfies(row -> assertThat(row.snapshot().value()).isEqualTo(4));
    }

    @Test
    void keeps_nothing_of_a_file_with_one_bad_cell_but_its_refusal() throws IOException {
        Path file = file("fout.csv", "date,channel,metric,value\n2026-01-01,X,views,5\n2026-01-02,X,views,veel\n");
        Refusal refusal = refused(take(file, ImportSetting.NONE));
        assertThat(refusal.code()).isEqualTo("NUMBER");
        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.column()).isEqualTo("value");
        assertThat(refusal.value()).isEqualTo("veel");
        assertThat(sql.fetchCount(SNAPSHOT)).isZero();
        assertThat(imports.recent(10)).singleElement().satisfies(report -> {
            assertThat(report.status()).isEqualTo(ImportStatus.REFUSED);
            assertThat(report.refusal()).isEqualTo(refusal);
            assertThat(report.rows().rejected()).isEqualTo(1);
        });
    }

    @Test
    void stores_a_thousand_errors_and_counts_them_all() throws IOException {
        StringBuilder bad = new StringBuilder("date,channel,metric,value\n");
        for (int i = 0; i < 20_000; i++) {
            bad.append("2026-01-01,X,views,niets\n");
        }
        Refusal refusal = refused(take(file("fout.csv", bad.toString()), ImportSetting.NONE));
        assertThat(refusal.errors()).hasSize(1_000);
        assertThat(refusal.rejected()).isEqualTo(20_000);
    }

    @Test
    void asks_for_the_channel_that_a_file_does_not_name_and_takes_the_one_that_is_said() {
        Path file = ImportCase.named("meta-views-without-platform").input();
        Refusal refusal = refused(take(file, ImportSetting.NONE));
        assertThat(refusal.code()).isEqualTo("UNKNOWN_CHANNEL");
        assertThat(refusal.choices()).contains("Insta", "Website");

        ImportReport report = done(take(file, new ImportSetting(instagram.id(), null, null, null, null)));
        assertThat(report.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.channel()).isEqualTo("Insta"));
    }

    @Test
    void two_channels_of_one_platform_leave_the_choice_between_them_open() {
        channels.create(ChannelData.of(Platform.X, "X jeugd"));
        Refusal refusal = refused(take(ImportCase.named("x-account-overview").input(), ImportSetting.NONE));
        assertThat(refusal.code()).isEqualTo("UNKNOWN_CHANNEL");
        assertThat(refusal.choices()).containsExactly("X", "X jeugd");
    }

    @Test
    void a_title_that_names_another_platform_than_the_chosen_channel_goes_its_own_way() {
        ImportReport report = done(take(
                ImportCase.named("meta-follows-two-tables").input(),
                new ImportSetting(instagram.id(), null, null, null, null)));
        assertThat(report.tables()).extracting(ImportedTable::channel).containsExactly("Facebook", "Insta");
    }

    @Test
    void the_same_bytes_with_another_year_are_another_import() {
        channels.create(ChannelData.of(Platform.TIKTOK, "TikTok"));
        Path file = ImportCase.named("tiktok-overview-dutch").input();
        ImportSetting year2026 = new ImportSetting(null, null, null, null, LocalDate.of(2026, 1, 4));
        ImportSetting weekLater = new ImportSetting(null, null, null, null, LocalDate.of(2026, 1, 11));
        ImportSetting year2025 = new ImportSetting(null, null, null, null, LocalDate.of(2025, 1, 4));
        assertThat(done(take(file, year2026)).status()).isEqualTo(ImportStatus.DONE);
        assertThat(done(take(file, weekLater)).status()).isEqualTo(ImportStatus.DUPLICATE);
        assertThat(done(take(file, year2025)).status()).isEqualTo(ImportStatus.DONE);
    }

    @Test
    void one_of_two_that_bring_the_same_file_at_once_is_the_duplicate() throws Exception {
        StringBuilder text = new StringBuilder("date,channel,metric,value\n");
        for (int i = 0; i < 3_000; i++) {
            text.append(LocalDate.of(2015, 1, 1).plusDays(i))
                    .append(",X,views,")
                    .append(i)
                    .append('\n');
        }
        Path file = file("samen.csv", text.toString());
        Callable<ImportResult> bring = () -> koers.call(() -> take(file, ImportSetting.NONE));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<ImportStatus> outcomes = new ArrayList<>();
            for (Future<ImportResult> result : both.invokeAll(List.of(bring, bring))) {
                outcomes.add(done(Objects.requireNonNull(result.get())).status());
            }
            assertThat(outcomes).containsExactlyInAnyOrder(ImportStatus.DONE, ImportStatus.DUPLICATE);
        }
        assertThat(sql.fetchCount(SNAPSHOT)).isEqualTo(3_000);
    }

    @Test
    void keeps_only_the_tidy_end_of_a_name() throws IOException {
        Path file = file("x.csv", "");
        imports.take(new Delivery("../../etc/\u0007cron\nd.csv", file, Way.BROWSER, ImportSetting.NONE));
        assertThat(imports.recent(1))
                .singleElement()
                .satisfies(report -> assertThat(report.fileName()).isEqualTo("crond.csv"));
    }

    @Test
    void a_file_of_the_inbox_that_is_still_being_copied_leaves_no_trace() {
        Path file = ImportCase.named("truncated-quote").input();
        ImportResult result = imports.take(new Delivery("x.csv", file, Way.INBOX, ImportSetting.NONE));
        assertThat(refused(result).code()).isEqualTo("INCOMPLETE_FILE");
        assertThat(imports.recent(1)).isEmpty();
    }
}
