package nl.koers.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of months in Dutch, English, German, French, Spanish, Portuguese and Italian. A table of our own: the names in Java
 * change with its version ("Sept") and want dots that no export writes.
 */
final class MonthNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final String[] NAMES = {
        "january jan januari januar janner janvier janv enero ene janeiro gennaio gen",
        "february feb februari februar fevrier fevr fev febrero fevereiro febbraio",
        "march mar maart mrt marz maerz mars marzo marco",
        "april apr avril avr abril abr",
        "may mei mai mayo maio maggio mag",
        "june jun juni juin junio junho giugno giu",
        "july jul juli juillet juil julio julho luglio lug",
        "august aug augustus aout agosto ago",
        "september sep sept septembre septiembre setiembre setembro set settembre sett",
        "october oct oktober okt octobre octubre outubro out ottobre ott",
        "november nov novembre noviembre novembro",
        "december dec dezember dez decembre diciembre dic dezembro dicembre"
    };

    private static final Map<String, Integer> NUMBERS = numbers();

    /** Words that may stand in a date beside its month. */
    private static final Set<String> FILLERS = Set.of(
            "de",
            "del",
            "do",
            "of",
            "the",
            "le",
            "den",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "ma",
            "di",
            "wo",
            "vr",
            "za",
            "zo",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag");

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 0; month < NAMES.length; month++) {
            for (String name : NAMES[month].split(" ", -1)) {
                numbers.put(name, month + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    /** The number of the month from 1, or 0 when the word is no month. */
    static int number(String word) {
        return NUMBERS.getOrDefault(plain(word), 0);
    }

    static boolean isFiller(String word) {
        return FILLERS.contains(plain(word));
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }
}
