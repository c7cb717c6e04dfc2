package nl.koers.report;

import java.util.Locale;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A report as one page for a browser, in English or Dutch: nothing is fetched, nothing runs, charts are drawn in it. On a
 * telephone it is one column; printed, each objective begins a page. Needs no right of its own: it tells what is in the
 * report.
 */
@Component
public class ReportPage {

    private final Texts texts;

    ReportPage(Texts texts) {
        this.texts = texts;
    }

    /** @param round null in a report that belongs to no budget round */
    public String html(Report report, @Nullable PaperRound round, Locale language) {
        Document document = new ReportDocument(texts, language, report, round, Medium.BROWSER).written();
        describe(document.getElementsByTagName("svg"));
        return Html.written(document);
    }

    /** A chart is read out; a sign beside its word is not. */
    private static void describe(NodeList drawings) {
        for (int i = 0; i < drawings.getLength(); i++) {
            Element drawing = (Element) drawings.item(i);
            if (drawing.getAttribute("class").equals("lines")) {
                drawing.setAttribute("role", "img");
                drawing.setAttribute("aria-label", drawing.getAttribute("alt"));
            } else {
                drawing.setAttribute("aria-hidden", "true");
            }
            drawing.removeAttribute("alt");
        }
    }
}
