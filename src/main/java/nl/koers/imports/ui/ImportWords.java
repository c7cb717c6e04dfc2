package nl.koers.imports.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.ImportReport.ImportedTable;
import nl.koers.imports.ImportReport.Skipped;
import nl.koers.imports.Refusal;
import nl.koers.imports.RowError;
import nl.koers.imports.UploadRefused;
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
        return sentence(
                "import.refusal.",
                refusal.code(),
                refusal.message(),
                new Place(refusal.value(), refusal.line(), refusal.column()));
    }

    /** What is wrong with one cell. */
    String error(RowError error) {
        return sentence(
                "import.refusal.",
                error.code(),
                error.message(),
                new Place(error.value(), error.line(), error.column()));
    }

    /** Where in the file, as far as it is known. */
    private record Place(
            @Nullable String value,
            @Nullable Integer line,
            @Nullable String column) {}

    private String sentence(String prefix, String code, String otherwise, Place at) {
        String found = texts.get(
                language,
                prefix + code,
                Objects.requireNonNullElse(at.value(), ""),
                Objects.requireNonNullElse(at.line(), 0),
                Objects.requireNonNullElse(at.column(), ""));
        return found.startsWith("!") ? otherwise : found;
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
        List<String> parts = java.util.stream.Stream.of(
                        part("added", rows.added()),
                        part("changed", rows.changed()),
                        part("unchanged", rows.unchanged()),
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
        return String.join(
                ", ",
                table.metrics().stream()
                        .map(code -> {
                            String word = texts.get(language, "metric." + code);
                            return word.startsWith("!") ? code : word;
                        })
                        .toList());
    }

    /** "3 March 2026 13:00" in the workspace's zone. */
    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", language).format(at.atZone(zone));
    }

    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
