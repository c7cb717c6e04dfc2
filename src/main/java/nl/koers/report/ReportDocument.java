package nl.koers.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.koers.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** A report as one document of headings, tables and drawings, from which the PDF and the page for browsers are made. */
final class ReportDocument {

    private final Report report;
    private final Medium medium;
    private final PaperWords words;
    private final StatusMark marks;

    /** @param round null in a report that belongs to no budget round */
    ReportDocument(Texts texts, Locale language, Report report, @Nullable PaperRound round, Medium medium) {
        this.report = report;
        this.medium = medium;
        this.words = new PaperWords(texts, language, report, round);
        this.marks = new StatusMark(texts, words.language());
    }

    Document written() {
        Document document = empty();
        Tag html = new Tag(document.createElement("html"))
                .set("lang", words.language().toLanguageTag());
        document.appendChild(html.element());
        head(html.add("head"));
        Tag body = html.add("body");
        if (medium == Medium.PAPER) {
            footer(body);
        }
        Tag main = medium == Medium.PAPER ? body : body.add("main");
        summary(main);
        ObjectivePages pages = new ObjectivePages(words, marks, medium);
        report.objectives().forEach(objective -> pages.put(main, objective));
        return document;
    }

    private void head(Tag head) {
        if (medium == Medium.BROWSER) {
            head.add("meta").set("charset", "utf-8");
            head.add("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1");
            head.add("meta").set("name", "robots").set("content", "noindex, nofollow");
        }
        head.add("title").text(words.title());
        head.add("meta").set("name", "subject").set("content", words.title());
        head.add("meta").set("name", "author").set("content", report.workspace());
        head.add("style").text(style(medium == Medium.PAPER ? "/report/report.css" : "/report/page.css"));
    }

    private void summary(Tag main) {
        ReportSummary summary = report.summary();
        if (summary == null) {
            return;
        }
        if (words.round() == null) {
            new SummaryPage(words, marks).put(main, report, summary);
        } else {
            new RoundSummaryPage(words, marks).put(main, report, summary);
        }
    }

    /** Workspace, round and data date on the left, the page on the right. */
    private void footer(Tag body) {
        body.say("div", "foot", words.foot());
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

    private static String style(String file) {
        try (InputStream css = Objects.requireNonNull(ReportDocument.class.getResourceAsStream(file), file)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
