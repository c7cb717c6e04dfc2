package nl.koers.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the words of headers as people read them: without case, invisible characters, underscores or doubled blanks. */
final class HeaderWords {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Soft hyphen, zero-width space, direction marks and byte-order mark; joiners are part of some words and stay. */
    private static final Pattern NEVER_MEANT =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private HeaderWords() {}

    /** For comparing. */
    static String normal(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(compatible).replaceAll("");
        return BLANKS.matcher(visible)
                .replaceAll(" ")
                .replace('\u2019', '\'')
                .replace('_', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static List<String> normal(List<String> texts) {
        return texts.stream().map(HeaderWords::normal).toList();
    }

    /** For keeping as the name of a metric: as written, in one composed form. */
    static String name(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(NEVER_MEANT.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Control characters, or bytes that were no text: nothing that may become a name. */
    static boolean isUnreadable(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
    }
}
