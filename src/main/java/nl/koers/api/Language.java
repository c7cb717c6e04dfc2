package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import nl.koers.i18n.Texts;

/** The language of an answer: the first of {@code Accept-Language} that Koers speaks, else English. */
final class Language {

    private Language() {}

    static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Texts.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("nl") || code.equals("en"))
                .map(code -> code.equals("nl") ? Texts.DUTCH : Texts.ENGLISH)
                .findFirst()
                .orElse(Texts.ENGLISH);
    }
}
