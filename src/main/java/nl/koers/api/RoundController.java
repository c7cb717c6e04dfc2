package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.koers.report.PaperRound;
import nl.koers.report.Report;
import nl.koers.report.ReportPaper;
import nl.koers.report.ReportSheet;
import nl.koers.round.Decisions;
import nl.koers.round.Frozen;
import nl.koers.round.Round;
import nl.koers.round.RoundDecisions;
import nl.koers.round.RoundId;
import nl.koers.round.RoundPapers;
import nl.koers.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Budget rounds, for programs of managers; any other is answered as at an address where nothing is. */
@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
class RoundController {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rounds rounds;
    private final RoundDecisions decisions;
    private final ReportPaper paper;
    private final ReportSheet sheet;

    RoundController(Rounds rounds, RoundDecisions decisions, ReportPaper paper, ReportSheet sheet) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.paper = paper;
        this.sheet = sheet;
    }

    /** A round, a frozen version of it and what was decided on that. */
    private record Found(Round round, Frozen frozen, Decisions decisions) {}

    @FunctionalInterface
    private interface Writing {
        void write(Report report, PaperRound round, Locale language, OutputStream to) throws IOException;
    }

    @GetMapping
    List<RoundLine> all() {
        return rounds.all().stream().map(RoundLine::of).toList();
    }

    /** A frozen version, the newest unless another is asked for; a round that was never frozen is not there. */
    @GetMapping("/{id}")
    RoundAnswer one(
            @PathVariable("id") long id, @RequestParam(value = "version", required = false) @Nullable Integer version) {
        Found found = found(id, version);
        return RoundAnswer.of(found.round(), found.frozen(), found.decisions());
    }

    /** The same on paper, in the language of {@code Accept-Language}. */
    @GetMapping(path = "/{id}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(
            @PathVariable("id") long id,
            @RequestParam(value = "version", required = false) @Nullable Integer version,
            HttpServletRequest request)
            throws IOException {
        return file(found(id, version), ".pdf", MediaType.APPLICATION_PDF, paper::write, Language.of(request));
    }

    /** Its goals as a workbook, in the language of {@code Accept-Language}. */
    @GetMapping(path = "/{id}.xlsx", produces = SHEET)
    ResponseEntity<byte[]> sheet(
            @PathVariable("id") long id,
            @RequestParam(value = "version", required = false) @Nullable Integer version,
            HttpServletRequest request)
            throws IOException {
        return file(
                found(id, version), ".xlsx", MediaType.parseMediaType(SHEET), sheet::writeXlsx, Language.of(request));
    }

    private static ResponseEntity<byte[]> file(
            Found found, String ending, MediaType type, Writing writing, Locale language) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        writing.write(
                found.frozen().report(),
                RoundPapers.of(found.round(), found.frozen(), found.decisions()),
                language,
                whole);
        String name =
                "round-" + found.round().id().value() + "-v" + found.frozen().version() + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(whole.toByteArray());
    }

    private Found found(long id, @Nullable Integer version) {
        Round round = rounds.find(new RoundId(id)).orElseThrow();
        if (round.newest() == null) {
            throw new NoSuchElementException("round " + id + " was not frozen");
        }
        int asked = Objects.requireNonNullElse(version, round.newest().number());
        return new Found(round, rounds.frozen(round.id(), asked), decisions.of(round.id(), asked));
    }
}
