package nl.koers.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand before sums or averages of other rows: Totaal, Total 2024. */
final class TotalWords {

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "totaal",
            "totalen",
            "gesamt",
            "summe",
            "som",
            "sum",
            "total général",
            "subtotaal",
            "subtotal",
            "eindtotaal",
            "grand total",
            "gesamtsumme",
            "gesamtergebnis",
            "totaux",
            "total general",
            "total geral",
            "totale",
            "gemiddelde",
            "gemiddeld",
            "gem",
            "average",
            "mean",
            "durchschnitt",
            "mittelwert",
            "moyenne",
            "promedio",
            "media",
            "média");

    private static final Pattern BEHIND_TOTAL = Pattern.compile("[\\s.:]*(?:\\d{4})?[\\s.:]*$");

    private TotalWords() {}

    /** The row adds up others, as its first cell says. */
    static boolean isTotal(Row row) {
        return isTotal(HeaderWords.normal(row.text(0)));
    }

    /** A word in normal form. */
    static boolean isTotal(String word) {
        return TOTALS.contains(word)
                || TOTALS.contains(BEHIND_TOTAL.matcher(word).replaceFirst(""));
    }
}
