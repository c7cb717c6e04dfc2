package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostShare;
import nl.koers.cost.Costs;
import nl.koers.cost.HourlyRate;
import nl.koers.cost.Rates;
import nl.koers.goal.Goal;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.report.PaperRound.Decided;
import nl.koers.report.PaperRound.Verdict;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-27. A budget round of the first quarter of 2026 with two goals that share a cost, on paper and in a browser. */
@KoersTest
@WithMockUser(username = "Mila", roles = "ADMIN")
class RoundPaperTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);
    private static final String SCRIPT = "<script>alert(1)</script> & \"co\"";
    private static final List<String> AMOUNTS = List.of("2000", "750", "1000", "400", "45", "795");

    @Autowired
    Reports reports;

    @Autowired
    ReportPaper paper;

    @Autowired
    ReportPage page;

    @Autowired
    ReportSheet sheet;

    @Autowired
    ReportScene scene;

    @Autowired
    Costs costs;

    @Autowired
    Rates hours;

    private ObjectiveId objective;
    private Channel x;
    private Goal first;
    private Goal second;

    @BeforeEach
    void two_goals_that_share_a_cost() {
        scene.museum();
        Objective known = scene.marketing("Known in town", scene.business());
        scene.marketing("Known abroad", null);
        objective = known.id();
        x = scene.growingPage();
        first = scene.goal(x, SCRIPT, known);
        second = scene.goal(x, "Second", known);
        hours.decide(new HourlyRate(FROM, 4500));
        scene.budget(first.id(), 200_000);
        costs.add(new CostEntryData(
                LocalDate.of(2026, 2, 1),
                35_000,
                60,
                CostKind.ADVERTISING,
                "Ads",
                List.of(CostShare.whole(first.id()))));
        costs.add(new CostEntryData(
                LocalDate.of(2026, 2, 3),
                100_000,
                0,
                CostKind.AGENCY,
                "Photographer",
                List.of(new CostShare(first.id(), 4000), new CostShare(second.id(), 6000))));
    }

    private Report report() {
        return reports.withMoney(FROM, TO, List.of());
    }

    private PaperRound round() {
        Instant at = Instant.parse("2026-03-03T12:00:00Z");
        return new PaperRound(
                "Spring",
                2,
                "Mila",
                at,
                Map.of(objective.value(), new Decided(Verdict.ADJUST, "Less on ads.", "Mila", at)),
                Map.of(second.id().value(), new Decided(Verdict.STOP, "Too dear.", "Mila", at)));
    }

    private PDDocument printed(Report report, String language) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        paper.write(report, round(), Locale.of(language), to);
        return Loader.loadPDF(to.toByteArray());
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void answers_the_three_questions_on_one_page_with_the_totals() throws IOException {
        try (PDDocument pdf = printed(report(), "en")) {
            assertThat(text(pdf, 1, 1))
                    .contains("Budget round · Spring · 1 January to 31 March 2026")
                    .contains("Version 2, frozen by Mila on 3 March 2026 · Figures up to 15 February 2026")
                    .contains("Is the budget justified?")
                    .contains("€1395 was spent of €2000 (70%). In this: 1 hour = €45 of work.")
                    .contains("Known in town 2 0 €2000 €1395 70% Adjust")
                    .contains("Who is responsible?")
                    .contains("2 goals have nobody who answers for it.")
                    .contains("Which business objective does it serve?")
                    .contains("More visitors: Known in town (€1395 spent)")
                    .contains("1 objective without a goal in this period: Known abroad.")
                    .contains("Hofwijk · Spring · version 2")
                    .contains("Page 1 of 2");
        }
    }

    @Test
    void tells_of_each_goal_what_it_costs_and_prints_what_is_shared_by_percentages() throws IOException {
        try (PDDocument pdf = printed(report(), "en")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf, 2, 2))
                    .contains("€2000 €750 1 hour = €45 €795 (40%) 151 new followers")
                    .contains("€4 per new follower")
                    .contains("€5.26 per new follower")
                    .contains("Eight times out of ten: between")
                    .contains("Shared cost of 3 February, Photographer: 40% of €1000 = €400.")
                    .contains("Shared cost of 3 February, Photographer: 60% of €1000 = €600.")
                    .contains("No planned price: no budget")
                    .contains("Decision: Adjust “Less on ads.” Mila on 3 March 2026.")
                    .contains("Decision: Stop “Too dear.” Mila on 3 March 2026.")
                    .contains(SCRIPT);
        }
    }

    @Test
    void says_what_goals_without_an_objective_cost_beside_the_totals() throws IOException {
        scene.budget(scene.goal(x, "Pins", null).id(), 120_000);
        Report report = report();
        String together = "Outside this round: 1 goal without a marketing objective, €1200 budget, nothing spent.";

        try (PDDocument pdf = printed(report, "en")) {
            assertThat(text(pdf, 1, 1))
                    .contains("Known in town 2 0 €2000 €1395 70% Adjust")
                    .contains(together)
                    .contains("1 goal without marketing objective: Pins (€1200 budget, nothing spent).");
        }
        assertThat(page.html(report, round(), Locale.of("nl")))
                .contains("Buiten deze ronde: 1 doel zonder marketingdoelstelling, € 1200 budget, niets uitgegeven.");
        assertThat(page.html(report.withoutMoney(), round(), Locale.ENGLISH))
                .contains("Pins")
                .doesNotContain("Outside this round")
                .doesNotContain("1200");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        sheet.writeCsv(report, round(), Locale.ENGLISH, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("Pins,None: outside this round,,") && line.contains(",1200.0,"))
                .last()
                .isEqualTo('"' + together + '"');
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        sheet.writeXlsx(report, round(), Locale.ENGLISH, book);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book.toByteArray()))) {
            assertThat(read.getFirstSheet().read().getLast().getCellText(0)).isEqualTo(together);
        }
    }

    @Test
    void says_the_same_in_dutch() throws IOException {
        try (PDDocument pdf = printed(report(), "nl")) {
            assertThat(text(pdf, 1, 2))
                    .contains("Budgetronde · Spring · 1 januari t/m 31 maart 2026")
                    .contains("Versie 2, vastgelegd door Mila op 3 maart 2026")
                    .contains("Is het budget verantwoord?")
                    .contains("€ 1395 uitgegeven van € 2000 (70%).")
                    .contains("€ 4 per nieuwe volger")
                    .contains("40% van € 1000 = € 400")
                    .contains("Besluit: Stoppen");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void tells_no_amount_to_readers_who_may_not_know(String language) throws IOException {
        Report bare = report().withoutMoney();
        String html = page.html(bare, round(), Locale.of(language));

        assertThat(ReportJson.written(bare)).doesNotContain("\"currency\"").doesNotContain("EUR");
        assertThat(html).doesNotContain("€").doesNotContain("EUR").contains("Spring");
        try (PDDocument pdf = printed(bare, language)) {
            assertThat(text(pdf, 1, 2)).doesNotContain("€").contains("Spring");
        }
        assertThat(page.html(report(), round(), Locale.of(language)))
                .contains("€")
                .satisfies(told -> assertThat(AMOUNTS).allMatch(told::contains));
    }

    @Test
    void is_for_a_browser_one_page_without_script_that_shows_what_people_typed() {
        String html = page.html(report(), round(), Locale.of("nl"));

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n")
                .contains("<html lang=\"nl\">")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;")
                .contains("noindex, nofollow")
                .contains("role=\"img\"")
                .contains("<summary>Hoe deze prijzen tot stand kwamen</summary>")
                .doesNotContain("<script")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("@import");
        assertThat(html.split("<svg", -1).length).isEqualTo(html.split("aria-hidden=\"true\"|aria-label=", -1).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void has_headings_in_order_and_words_for_every_drawing(String language) throws IOException {
        try (PDDocument pdf = printed(report(), language)) {
            List<PDStructureElement> elements = elements(pdf);
            List<String> headings = elements.stream()
                    .map(PDStructureElement::getStructureType)
                    .filter(type -> type.matches("H\\d"))
                    .toList();
            assertThat(headings)
                    .startsWith("H1", "H2", "H2", "H2")
                    .contains("H1")
                    .doesNotContain("H3");
            assertThat(elements.stream()
                            .filter(element -> element.getStructureType().equals("Figure")))
                    .isNotEmpty()
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
            assertThat(elements.stream().map(PDStructureElement::getStructureType))
                    .contains("Table", "TR", "TH", "TD", "L", "LI", "P");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Spring – ");
        }
    }

    @Test
    void writes_money_as_numbers_with_their_currency_and_what_people_typed_as_words() throws IOException {
        PaperRound dangerous = new PaperRound(
                "Spring",
                1,
                null,
                null,
                Map.of(),
                Map.of(first.id().value(), new Decided(Verdict.STOP, "=HYPERLINK(1)", "@Mila", Instant.EPOCH)));
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        sheet.writeXlsx(report(), dangerous, Locale.ENGLISH, book);
        sheet.writeCsv(report(), dangerous, Locale.of("nl"), csv);

        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(book.toByteArray()), new ReadingOptions(true, false))) {
            var rows = read.getFirstSheet().read();
            var heads = rows.getFirst().stream().map(Cell::getText).toList();
            var row = rows.stream()
                    .filter(each -> each.getCellText(0).equals(SCRIPT))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(heads.indexOf("Budget")).asNumber()).isEqualByComparingTo("2000");
            assertThat(row.getCell(heads.indexOf("Spent")).asNumber()).isEqualByComparingTo("750");
            assertThat(row.getCell(heads.indexOf("Spent")).getDataFormatString())
                    .isEqualTo("\"€\" #,##0.00");
            assertThat(row.getCell(heads.indexOf("Spent together")).asNumber()).isEqualByComparingTo("795");
            assertThat(row.getCell(heads.indexOf("Cost per result so far")).asNumber())
                    .isEqualByComparingTo("5.26");
            assertThat(row.getCell(heads.indexOf("Reason")).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(heads.indexOf("Reason"))).isEqualTo("=HYPERLINK(1)");
        }
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains(";2000,0;;750,0;1,0;45,0;795,0;151,0;")
                .contains(";Stoppen;'=HYPERLINK(1);'@Mila");
    }

    static boolean hasLibreOffice() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    @Test
    @EnabledIf("hasLibreOffice")
    void is_read_by_libreoffice_with_the_same_numbers_days_and_words(@TempDir Path folder) throws Exception {
        Instant at = Instant.EPOCH;
        PaperRound dangerous = new PaperRound(
                "Spring",
                1,
                null,
                null,
                Map.of(),
                Map.of(
                        first.id().value(), new Decided(Verdict.STOP, "=1+1", "@SUM(1)", at),
                        second.id().value(), new Decided(Verdict.ADJUST, "-2+3", "\t+4", at)));
        Path book = folder.resolve("round.xlsx");
        try (OutputStream to = Files.newOutputStream(book)) {
            sheet.writeXlsx(report(), dangerous, Locale.ENGLISH, to);
        }

        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false",
                        "--outdir",
                        folder.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();

        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("round.csv"))) {
            NamedCsvRecord row = csv.stream()
                    .filter(each -> each.getField("Goal").equals(SCRIPT))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getField("Value")).isEqualTo("651");
            assertThat(row.getField("Figures up to")).isEqualTo("2026-02-15");
            assertThat(row.getField("Budget")).isEqualTo("2000");
            assertThat(row.getField("Spent together")).isEqualTo("795");
            assertThat(row.getField("Cost per result so far")).isEqualTo("5.26");
            assertThat(row.getField("Reason")).isEqualTo("=1+1");
            assertThat(row.getField("Decided by")).isEqualTo("@SUM(1)");
        }
    }

    private static List<PDStructureElement> elements(PDDocument pdf) {
        List<PDStructureElement> elements = new ArrayList<>();
        Deque<PDStructureNode> todo = new ArrayDeque<>();
        todo.add(pdf.getDocumentCatalog().getStructureTreeRoot());
        while (!todo.isEmpty()) {
            List<PDStructureElement> kids = todo.pop().getKids().stream()
                    .filter(PDStructureElement.class::isInstance)
                    .map(PDStructureElement.class::cast)
                    .toList();
            elements.addAll(kids);
            kids.reversed().forEach(todo::push);
        }
        return elements;
    }
}
