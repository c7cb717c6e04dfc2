package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-27. A report of February 2026 of one objective with four goals, on paper and in tables, read back. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class ReportPaperTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final String SCRIPT = "<script>alert(1)</script> & co";
    private static final String FORMULA = "=1+1";

    @Autowired
    Reports reports;

    @Autowired
    ReportPaper paper;

    @Autowired
    ReportSheet sheet;

    @Autowired
    ReportScene scene;

    private ObjectiveId objective;

    @BeforeEach
    void four_goals() {
        Objective known = scene.marketing("Known in town", scene.business());
        objective = known.id();
        Channel x = scene.growingPage();
        for (String title : List.of(SCRIPT, FORMULA, "Crème brûlée \u2013 Ελλάδα \u0007!", "Fourth")) {
            scene.goal(x, title, known);
        }
    }

    private PDDocument printed(Report report, String language) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        paper.write(report, Locale.of(language), to);
        return Loader.loadPDF(to.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return text(pdf, pdf.getNumberOfPages());
    }

    /** Line by line, as somebody sees it. */
    private static String text(PDDocument pdf, int lastPage) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setEndPage(lastPage);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void says_in_english_what_it_is_about_where_it_stands_and_which_page_it_is() throws IOException {
        try (PDDocument pdf = printed(reports.ofObjective(objective, FEBRUARY), "en")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Known in town – monthly report February 2026");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text(pdf))
                    .contains("Monthly report · February 2026")
                    .contains("Serves Business objective: More visitors")
                    .contains("Figures up to 15 February 2026 · made by Sanne on 3 March 2026")
                    .contains("Followers on Our X from 500 to 1000")
                    .contains("651 followers on 15 February")
                    .contains("Owner: nobody · Accountable: nobody.")
                    .contains("Page 1 of 1");
        }
    }

    @Test
    void says_the_same_in_dutch() throws IOException {
        try (PDDocument pdf = printed(reports.ofObjective(objective, FEBRUARY), "nl")) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(text(pdf))
                    .contains("Maandverslag · februari 2026")
                    .contains("Dient Bedrijfsdoelstelling: More visitors")
                    .contains("651 volgers op 15 februari")
                    .contains("Eindverantwoordelijk: niemand.")
                    .contains("Pagina 1 van 1");
        }
    }

    @Test
    void begins_with_a_summary_when_it_is_about_all_objectives() throws IOException {
        try (PDDocument pdf = printed(reports.ofAll(FEBRUARY), "en")) {
            assertThat(text(pdf, 1))
                    .contains("summary for management")
                    .contains("Known in town")
                    .contains("4 goals without accountable manager:")
                    .contains("Page 1 of 2")
                    .doesNotContain("(continued)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void can_be_read_aloud_and_looks_the_same_everywhere(String language) throws IOException {
        try (PDDocument pdf = printed(reports.ofAll(FEBRUARY), language)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(fonts(pdf))
                    .isNotEmpty()
                    .allSatisfy(font ->
                            assertThat(font.isEmbedded()).as(font.getName()).isTrue());
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
        }
        return fonts;
    }

    @Test
    void shows_what_people_typed_as_they_typed_it() throws IOException {
        try (PDDocument pdf = printed(reports.ofObjective(objective, FEBRUARY), "en")) {
            assertThat(text(pdf)).contains(SCRIPT).contains(FORMULA).contains("Crème brûlée – Ελλάδα !");
            assertThat(pdf.getDocumentCatalog().getNames() == null
                            || pdf.getDocumentCatalog().getNames().getJavaScript() == null)
                    .isTrue();
        }
    }

    @Test
    void prints_an_objective_without_goals_on_one_page() throws IOException {
        try (PDDocument pdf = printed(reports.ofObjective(objective, YearMonth.of(2025, 11)), "en")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("No goal of this objective ran in this month.")
                    .contains("No figures yet");
        }
    }

    @Test
    void writes_the_goals_as_csv_that_runs_nothing() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();

        sheet.writeCsv(reports.ofObjective(objective, FEBRUARY), Locale.of("nl"), to);

        List<String> lines = to.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).startsWith("\uFEFFDoel;Marketingdoelstelling;Status;Waarde;");
        assertThat(lines).anyMatch(line -> line.startsWith("'=1+1;Known in town;") && line.contains(";651,0;1000,0;"));
    }

    @Test
    void writes_numbers_as_numbers_into_a_workbook_and_formulas_as_words() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();

        sheet.writeXlsx(reports.ofObjective(objective, FEBRUARY), Locale.ENGLISH, to);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(to.toByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.stream().map(row -> row.getCell(0)))
                    .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING))
                    .extracting(cell -> cell.getText())
                    .contains(FORMULA, SCRIPT);
            assertThat(rows.get(1).getCell(3).asNumber().doubleValue()).isEqualTo(651);
            assertThat(rows.get(1).getCell(11).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 15));
        }
    }
}
