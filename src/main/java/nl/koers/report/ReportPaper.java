package nl.koers.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.koers.i18n.Texts;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * A report as a PDF of A4 pages in English or Dutch that a screen reader can read: tagged (PDF/UA), with its title, its
 * language and its own fonts. Needs no right of its own: it tells what is in the report and fetches nothing.
 */
@Component
public class ReportPaper {

    private static final String FONT = "Instrument Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    private final Texts texts;

    ReportPaper(Texts texts) {
        this.texts = texts;
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** Leaves the stream open. */
    public void write(Report report, Locale language, OutputStream to) throws IOException {
        PaperWords words = new PaperWords(texts, language, report);
        new PdfRendererBuilder()
                .withW3cDocument(document(report, words), null)
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Koers")
                .useFont(() -> open("/report/fonts/InstrumentSans-Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> open("/report/fonts/InstrumentSans-SemiBold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                .useFont(
                        () -> open("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                        "Liberation Sans",
                        NORMAL,
                        FontStyle.NORMAL,
                        true)
                .useSVGDrawer(new Draughtsman())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .toStream(to)
                .run();
    }

    private Document document(Report report, PaperWords words) {
        Document document = empty();
        Tag html = new Tag(document.createElement("html"))
                .set("lang", words.language().toLanguageTag());
        document.appendChild(html.element());
        Tag head = html.add("head");
        head.add("title").text(words.title());
        head.add("meta").set("name", "subject").set("content", words.title());
        head.add("meta").set("name", "author").set("content", report.workspace());
        head.add("style").text(style());
        Tag body = html.add("body");
        footer(body, report, words);
        StatusMark marks = new StatusMark(texts, words.language());
        ReportSummary summary = report.summary();
        if (summary != null) {
            new SummaryPage(words, marks).put(body, report, summary);
        }
        ObjectivePages pages = new ObjectivePages(words, marks);
        report.objectives().forEach(objective -> pages.put(body, objective));
        return document;
    }

    /** Workspace and data date on the left, the page on the right. */
    private static void footer(Tag body, Report report, PaperWords words) {
        LocalDate newest = report.newestFigures();
        String figures =
                newest == null ? words.get("report.noFigures") : words.get("report.figures", words.day(newest));
        body.say("div", "foot", report.workspace() + " · " + figures);
        String[] around = words.get("report.page", "|", "|").split("\\|", -1);
        Tag page = body.add("div", "page");
        page.text(around[0]);
        page.add("span", "number");
        page.text(around[1]);
        page.add("span", "total");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream css = open("/report/report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ReportPaper.class.getResourceAsStream(file), file);
    }
}
