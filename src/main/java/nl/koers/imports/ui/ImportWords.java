package nl.koers.imports.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Refusal;
import nl.koers.imports.UploadRefused;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.RowError;
import nl.koers.reading.Skipped;
import org.jspecify.annotations.Nullable;

/** Says what an import did, or why it did nothing, in the reader's language. */
final class ImportWords {

    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;

    ImportWords(Texts texts, Locale language, ZoneId zone) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.zone = zone;
    }

    /** Why a file was refused and what to do, in one or two sentences. */
    String refusal(Refusal refusal) {
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

    /** What is wrong with one cell. */
    String error(RowError error, String fileName) {
        return sentence(
                error.code(),
                error.message(),
                fileName,
                text(error.line()),
                text(error.column()),
                text(error.value()),
                "");
    }

    /** A code without a sentence of its own is said in the words of the importer. */
    private String sentence(String code, String otherwise, Object... parts) {
        String found = texts.get(language, "import.refusal." + code, parts);
        return found.startsWith("!") ? otherwise : found;
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }

    String notReceived(UploadRefused refused) {
        return texts.get(language, refused.key(), refused.limitInWords());
    }

    /** What was left out, and why. */
    String skipped(Skipped skipped) {
        return texts.get(language, "import.skipped." + skipped.why(), skipped.what());
    }

    /** "12 new, 3 changed, 40 unchanged"; parts that are zero are left out. */
    String counts(ImportReport.Rows rows) {
        List<String> parts = Stream.of(
                        part("added", rows.added()),
                        part("changed", rows.changed()),
                        part("unchanged", rows.unchanged()),
                        part("kept", rows.kept()),
                        part("rejected", rows.rejected()))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? texts.get(language, "import.rows.none") : String.join(", ", parts);
    }

    private String part(String what, int count) {
        return count == 0 ? "" : texts.get(language, "import.rows." + what, count);
    }

    /** "X account overview" for the profile of that name; the name itself where it is one of people's own. */
    String profile(String name) {
        String word = texts.get(language, "import.profile." + name);
        return word.startsWith("!") ? name : word;
    }

    /** "1 January 2026 – 3 March 2026"; empty when the table had no rows. */
    String days(ImportedTable table) {
        LocalDate from = table.from();
        LocalDate to = table.to();
        if (from == null || to == null) {
            return "";
        }
        return from.equals(to)
                ? Formats.day(language, from)
                : Formats.day(language, from) + " – " + Formats.day(language, to);
    }

    /** Every metric of a table by its name. */
    String metrics(ImportedTable table) {
        return table.metrics().stream()
                .map(code -> texts.metric(language, code))
                .collect(Collectors.joining(", "));
    }

    /** "3 March 2026 13:00" in the workspace's zone. */
    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", language).format(at.atZone(zone));
    }

    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
