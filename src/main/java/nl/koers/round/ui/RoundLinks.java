package nl.koers.round.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.NoSuchElementException;
import nl.koers.i18n.Texts;
import nl.koers.report.PaperRound;
import nl.koers.report.Report;
import nl.koers.round.Round;
import nl.koers.round.RoundPapers;
import nl.koers.shell.FileLink;

/** The ways to take a version of a round along. It is read when a link is followed, with the rights of who follows it then. */
final class RoundLinks extends Div {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]+";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient RoundDesk desk;
    private final transient Round round;
    private final int version;
    private final Locale language;

    /** Writes a version of a round in the language of the screen. */
    @FunctionalInterface
    private interface Format {
        void write(Report report, PaperRound round, OutputStream to) throws IOException;
    }

    /** @param version 0 for the round as it is now */
    RoundLinks(RoundDesk desk, Round round, int version) {
        this.desk = desk;
        this.round = round;
        this.version = version;
        this.language = Texts.spoken(getLocale());
        addClassNames("actions", "round-links");
        RoundFiles files = desk.files();
        add(
                FileLink.toRead(
                        getTranslation("report.paper.html"),
                        to -> write(
                                (report, about, page) -> page.write(files.page()
                                        .html(report, about, language)
                                        .getBytes(UTF_8)),
                                to)),
                link(
                        "report.paper.pdf",
                        ".pdf",
                        "application/pdf",
                        (report, about, to) -> files.paper().write(report, about, language, to)),
                link(
                        "goal.sheet.xlsx",
                        ".xlsx",
                        SHEET,
                        (report, about, to) -> files.sheet().writeXlsx(report, about, language, to)),
                link(
                        "goal.sheet.csv",
                        ".csv",
                        "text/csv; charset=UTF-8",
                        (report, about, to) -> files.sheet().writeCsv(report, about, language, to)));
    }

    private Anchor link(String words, String ending, String type, Format format) {
        String suffix = version == 0 ? "" : " v" + version;
        String file = round.name().replaceAll(FORBIDDEN, " ").strip() + suffix + ending;
        return FileLink.toKeep(getTranslation(words), file, type, to -> write(format, to));
    }

    private void write(Format format, OutputStream to) throws IOException {
        RoundPage page = desk.find(round.id())
                .flatMap(found -> desk.page(found, version))
                .orElseThrow(NoSuchElementException::new);
        format.write(page.report(), RoundPapers.of(page.round(), page.frozen(), page.decisions()), to);
    }
}
