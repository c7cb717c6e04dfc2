package nl.koers.share;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.koers.i18n.Texts;
import nl.koers.report.ReportPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What somebody with a link gets: one page of HTML, without session, cookie or script. Of links that lead nowhere nobody
 * can tell why.
 */
@RestController
class ShareController {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Shares shares;
    private final ReportPage page;
    private final SharePages pages;
    private final Tries tries;

    ShareController(Shares shares, ReportPage page, SharePages pages, Tries tries) {
        this.shares = shares;
        this.page = page;
        this.pages = pages;
        this.tries = tries;
    }

    @GetMapping("/share/{secret}")
    ResponseEntity<String> read(
            @PathVariable String secret,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (tries.isHeld(address)) {
            return answer(HttpStatus.TOO_MANY_REQUESTS).body(pages.later());
        }
        Optional<SharedPaper> found = shares.read(secret);
        if (found.isEmpty()) {
            tries.missed(address);
            return answer(HttpStatus.NOT_FOUND).body(pages.nothing());
        }
        SharedPaper paper = found.get();
        return answer(HttpStatus.OK).body(page.html(paper.report(), paper.round(), language(lang, request)));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** As the address says, else the first of the browser's languages that Koers speaks, else English. */
    private static Locale language(@Nullable String lang, HttpServletRequest request) {
        if (lang != null && !lang.isBlank()) {
            return Texts.spoken(Locale.of(lang));
        }
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Texts.ENGLISH
                : Collections.list(request.getLocales()).stream()
                        .filter(locale -> Texts.LANGUAGES.contains(Locale.of(locale.getLanguage())))
                        .map(Texts::spoken)
                        .findFirst()
                        .orElse(Texts.ENGLISH);
    }
}
