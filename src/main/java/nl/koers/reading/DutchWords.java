package nl.koers.reading;

import java.util.List;
import java.util.Set;

/**
 * Words in a header that only a Dutch sheet has. In a file with semicolons they show that a Dutch Excel wrote it, which
 * parts decimals by a comma: it uses the semicolon because the comma is taken.
 */
final class DutchWords {

    private static final Set<String> WORDS = Set.of(
            "datum",
            "dag",
            "maand",
            "jaar",
            "kwartaal",
            "periode",
            "peildatum",
            "tijdstip",
            "kanaal",
            "meting",
            "metriek",
            "meetwaarde",
            "waarde",
            "aantal",
            "getal",
            "volgers",
            "bereik",
            "berichten",
            "bezoeken",
            "bezoekers",
            "gebruikers",
            "weergaven",
            "vertoningen",
            "klikken",
            "kliks",
            "sessies",
            "abonnees",
            "leden",
            "omzet",
            "reacties",
            "mrt",
            "maart",
            "mei",
            "januari",
            "februari",
            "juni",
            "juli",
            "augustus",
            "okt",
            "oktober");

    private DutchWords() {}

    /** Whether a header in normal forms holds such a word. */
    static boolean areIn(List<String> headers) {
        return headers.stream()
                .flatMap(header -> PlatformWords.parts(header).stream())
                .anyMatch(WORDS::contains);
    }
}
