package nl.koers.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;
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

    /** A report that belongs to no budget round. Leaves the stream open. */
    public void write(Report report, Locale language, OutputStream to) throws IOException {
        write(report, null, language, to);
    }

    /**
     * Leaves the stream open.
     *
     * @param round null in a report that belongs to no budget round
     */
    public void write(Report report, @Nullable PaperRound round, Locale language, OutputStream to) throws IOException {
        Document document = new ReportDocument(texts, language, report, round, Medium.PAPER).written();
        new PdfRendererBuilder()
                .withW3cDocument(document, null)
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

    private static InputStream open(String file) {
        return Objects.requireNonNull(ReportPaper.class.getResourceAsStream(file), file);
    }
}
