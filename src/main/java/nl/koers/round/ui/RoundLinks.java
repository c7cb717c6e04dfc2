package nl.koers.round.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.NoSuchElementException;
import nl.koers.i18n.Texts;
import nl.koers.round.Round;
import nl.koers.round.RoundPapers;

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
        void write(RoundPage page, OutputStream to) throws IOException;
    }

    /** @param version 0 for the round as it is now */
    RoundLinks(RoundDesk desk, Round round, int version) {
        this.desk = desk;
        this.round = round;
        this.version = version;
        this.language = Texts.spoken(getLocale());
        addClassNames("actions", "round-links");
        add(
                link("report.paper.pdf", ".pdf", "application/pdf", this::paper),
                link(
                        "goal.sheet.xlsx",
                        ".xlsx",
                        SHEET,
                        (page, to) -> desk.files().sheet().writeXlsx(page.report(), language, to)),
                link(
                        "goal.sheet.csv",
                        ".csv",
                        "text/csv; charset=UTF-8",
                        (page, to) -> desk.files().sheet().writeCsv(page.report(), language, to)));
    }

    private void paper(RoundPage page, OutputStream to) throws IOException {
        desk.files()
                .paper()
                .write(page.report(), RoundPapers.of(page.round(), page.frozen(), page.decisions()), language, to);
    }

    /** Whole in memory before it is sent: what goes wrong is an error and never half a file. */
    private Anchor link(String words, String ending, String type, Format format) {
        String suffix = version == 0 ? "" : " v" + version;
        String file = round.name().replaceAll(FORBIDDEN, " ").strip() + suffix + ending;
        return new Anchor(
                (DownloadHandler) event -> {
                    RoundPage page = desk.find(round.id())
                            .flatMap(found -> desk.page(found, version))
                            .orElseThrow(NoSuchElementException::new);
                    ByteArrayOutputStream whole = new ByteArrayOutputStream();
                    format.write(page, whole);
                    event.setFileName(file);
                    event.setContentType(type);
                    event.setContentLength(whole.size());
                    try (OutputStream to = event.getOutputStream()) {
                        whole.writeTo(to);
                    }
                },
                getTranslation(words));
    }
}
