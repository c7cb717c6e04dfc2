package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSelection.Scope;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.Overview;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Texts;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** 700 of 1000 on 2 March; the title is one that a spreadsheet would run. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class GoalSheetTest {

    private static final String TITLE = "=HYPERLINK(\"http://x\";\"1,5\")";

    @Autowired
    Overview overview;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    Texts texts;

    @BeforeEach
    void a_goal() {
        Channel x = channels.create(ChannelData.of(Platform.X, "Our X"));
        figures.put(
                x.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-01-01", 500), Row.of("2026-03-02", 700.5)));
        goals.define(new SomeGoal(
                        x.id(), metrics.named("followers", MetricKind.LEVEL).id())
                .title(TITLE)
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 7, 1))
                .data());
    }

    @Test
    void writes_a_percentage_as_a_number_that_a_workbook_shows_as_one_and_a_file_as_the_fraction_it_is()
            throws IOException {
        Channel page = channels.create(ChannelData.of(Platform.LINKEDIN, "LinkedIn"));
        figures.put(
                page.id(),
                "engagement_rate",
                MetricKind.RATIO,
                List.of(Row.of("2026-01-01", 0.032), Row.of("2026-03-02", 0.0436)));
        metrics.percentages(List.of("engagement_rate"));
        goals.define(new SomeGoal(
                        page.id(), metrics.find("engagement_rate").orElseThrow().id())
                .title("Rate")
                .target(TargetKind.ABSOLUTE, 0.05)
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 7, 1))
                .data());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();

        new GoalSheet(texts, Locale.ENGLISH).writeCsv(rows(), csv);
        new GoalSheet(texts, Locale.ENGLISH).writeXlsx(rows(), xlsx);

        assertThat(csv.toString(StandardCharsets.UTF_8)).contains(",0.05,", ",percentage (0.05 is 5%),");
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()), new ReadingOptions(true, false))) {
            var row = book.getFirstSheet()
                    .openStream()
                    .filter(line -> line.getCell(0).getText().equals("Rate"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(3).asNumber().doubleValue()).isEqualTo(0.05);
            assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.00%");
            assertThat(row.getCell(3).getDataFormatString()).isEqualTo("0.00%");
        }
    }

    private Stream<GoalRow> rows() {
        return overview.goals(GoalSelection.of(Scope.OPEN), GoalSorting.WORST_FIRST, 0, 10).stream();
    }

    @Test
    void writes_csv_as_dutch_spreadsheets_read_it_and_harmless() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();

        new GoalSheet(texts, Locale.of("nl")).writeCsv(rows(), to);

        List<String> lines = to.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("\uFEFFDoel;Status;Waarde;Streefwaarde;");
        assertThat(lines.getLast())
                .startsWith("\"'=HYPERLINK(\"\"http://x\"\";\"\"1,5\"\")\";Op koers;700,5;1000,0;")
                .contains(";2026-03-02;2026-01-01;2026-07-01;Our X;Volgers;getal;;;");
    }

    @Test
    void writes_csv_as_english_spreadsheets_read_it() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();

        new GoalSheet(texts, Locale.ENGLISH).writeCsv(rows(), to);

        assertThat(to.toString(StandardCharsets.UTF_8)).contains(",On track,700.5,1000.0,");
    }

    @Test
    void writes_numbers_as_numbers_days_as_days_and_formulas_as_words_into_a_workbook() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();

        new GoalSheet(texts, Locale.ENGLISH).writeXlsx(rows(), to);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(to.toByteArray()))) {
            var sheet = book.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("goals");
            var row = sheet.read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getText()).isEqualTo(TITLE);
            assertThat(row.getCell(2).asNumber().doubleValue()).isEqualTo(700.5);
            assertThat(row.getCell(10).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 7, 1));
        }
    }
}
