package nl.koers.imports;

import java.util.Locale;
import nl.koers.i18n.Texts;
import nl.koers.reading.RowError;
import org.jspecify.annotations.Nullable;

/**
 * Says in the reader's language why a file or a cell was refused and what to do. The sentences are the texts
 * {@code import.refusal.<code>}; a refusal of long ago whose code has none any more is said as it was kept.
 */
public final class RefusalWords {

    private final Texts texts;
    private final Locale language;

    public RefusalWords(Texts texts, Locale language) {
        this.texts = texts;
        this.language = Texts.spoken(language);
    }

    /** Why a file was refused and what to do, in one or two sentences. */
    public String of(Refusal refusal) {
        if (refusal.code().equals("UNKNOWN_CHANNEL") && refusal.choices().isEmpty()) {
            return texts.get(language, "import.wayOut.noChannel", refusal.fileName());
        }
        return sentence(
                refusal.code(),
                refusal.message(),
                refusal.fileName(),
                text(refusal.line()),
                text(refusal.column()),
                text(refusal.value()),
                String.join(", ", refusal.choices()));
    }

    /**
     * What is wrong with one cell.
     *
     * @param fileName of the file it stands in
     */
    public String of(RowError error, String fileName) {
        return sentence(
                error.code(),
                error.message(),
                fileName,
                text(error.line()),
                text(error.column()),
                text(error.value()),
                "");
    }

    private String sentence(String code, String otherwise, Object... parts) {
        String found = texts.get(language, "import.refusal." + code, parts);
        return found.startsWith("!") ? otherwise : found;
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }
}
