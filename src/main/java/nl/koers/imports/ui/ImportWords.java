package nl.koers.imports.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.Money;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.NewerImport;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.Refusal;
import nl.koers.imports.RefusalWords;
import nl.koers.imports.Undone;
import nl.koers.imports.UploadRefused;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportedTable;
import nl.koers.reading.RowError;
import nl.koers.reading.Skipped;
import org.jspecify.annotations.Nullable;

/** Says what an import did, or why it did nothing, in the reader's language. */
final class ImportWords {

    private static final Pattern THREE_NUMBERS = Pattern.compile("(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{2,4})");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;
    private final RefusalWords refusals;
    private final Map<String, String> ownNames = new HashMap<>();

    ImportWords(Texts texts, Locale language, ZoneId zone) {
        this(texts, language, zone, List.of());
    }

    /** @param own profiles of people's own, called by the names they gave */
    ImportWords(Texts texts, Locale language, ZoneId zone, List<OwnProfile> own) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.zone = zone;
        this.refusals = new RefusalWords(texts, language);
        own.forEach(this::knows);
    }

    /** From now on this profile is called by its name. */
    void knows(OwnProfile profile) {
        ownNames.put(profile.id(), profile.name());
    }

    /** Why a file was refused and what to do, in one or two sentences. */
    String refusal(Refusal refusal) {
        return refusals.of(refusal);
    }

    /** Why a file waits, where the choices stand below: without naming them. */
    String question(Refusal refusal) {
        boolean offered =
                refusal.code().equals("UNKNOWN_CHANNEL") && !refusal.choices().isEmpty();
        return offered ? get("import.wayOut.whichChannel", refusal.fileName()) : refusal(refusal);
    }

    /** What is wrong with one cell. */
    String error(RowError error, String fileName) {
        return refusals.of(error, fileName);
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
    String profile(String names) {
        return Arrays.stream(names.split(", ")).map(this::oneProfile).distinct().collect(Collectors.joining(", "));
    }

    private String oneProfile(String id) {
        String own = ownNames.get(id);
        String word = own == null ? optional("import.profile." + id) : own;
        return word.isEmpty() ? id : word;
    }

    /** The sentence; empty when there is none. */
    String optional(String key) {
        String word = texts.get(language, key);
        return word.startsWith("!") ? "" : word;
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

    /** At most so many metrics of a table by name, and how many more there are. */
    String metrics(ImportedTable table, int most) {
        int more = table.metrics().size() - most;
        String named = table.metrics().stream().limit(most).map(this::metric).collect(Collectors.joining(", "));
        return more > 0 ? get("import.metrics.more", named, more) : named;
    }

    String metric(String code) {
        return texts.metric(language, code);
    }

    String money(Money amount, boolean withCents) {
        return amount.isZero() ? "" : amount.written(language, withCents);
    }

    /** Empty for none. */
    String hours(long minutes) {
        return minutes == 0 ? "" : Formats.number(language, minutes / 60.0, 2);
    }

    String number(double value) {
        return Formats.number(language, value, 4);
    }

    /** A figure of a metric. */
    String figure(double value, MetricUnit unit) {
        return new FigureFormat(language, unit).number(value, 4);
    }

    /** "3 March 2026", or first and last day. */
    String period(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? Formats.day(language, from)
                : Formats.shortDay(language, from) + " – " + Formats.day(language, to);
    }

    /** "March 2026". */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month);
    }

    /** What the date in question would be in that order: "1 February 2026". */
    String dateExample(DateOrder order, @Nullable String cell) {
        String rule = get("import.setting.dateOrder." + order);
        Matcher parts = THREE_NUMBERS.matcher(cell == null ? "" : cell);
        if (!parts.find()) {
            return rule;
        }
        int day = Integer.parseInt(parts.group(order == DateOrder.DMY ? 1 : 2));
        int month = Integer.parseInt(parts.group(order == DateOrder.DMY ? 2 : 1));
        int year = Integer.parseInt(parts.group(3));
        if (day < 1 || day > 28 || month < 1 || month > 12) {
            return rule;
        }
        LocalDate meant = LocalDate.of(year < 100 ? 2000 + year : year, month, day);
        return get("import.wayOut.example", rule, text(cell), Formats.day(language, meant));
    }

    /** What the number in question would be with that sign. */
    String numberExample(DecimalSign sign, @Nullable String cell) {
        String rule = get("import.setting.decimal." + sign);
        String digits = cell == null ? "" : cell.replaceAll("[^0-9.,-]", "");
        String plain = sign == DecimalSign.COMMA ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        return PLAIN_NUMBER.matcher(plain).matches()
                ? get("import.wayOut.example", rule, text(cell), number(Double.parseDouble(plain)))
                : rule;
    }

    /** "Undone on 3 March 2026 13:00 by Sanne: 12 values taken out, 3 earlier values are back". */
    String undone(Undone undone) {
        List<String> parts = Stream.of(
                        undoPart("removed", undone.removed()),
                        undoPart("restored", undone.restored()),
                        undoPart("left", undone.left()),
                        undoPart("unchanged", undone.unchanged()))
                .filter(part -> !part.isEmpty())
                .toList();
        String what = parts.isEmpty() ? get("import.undo.nothing") : String.join(", ", parts);
        return get("import.undo.done", moment(undone.at()), undone.by(), what);
    }

    private String undoPart(String what, int count) {
        return count == 0 ? "" : get("import.undo." + what, count);
    }

    /** Why values of a file would stay out: newer exports say otherwise. */
    String kept(List<NewerImport> newer) {
        String files = newer.stream().limit(3).map(NewerImport::fileName).collect(Collectors.joining(", "));
        return get("import.kept", newer.stream().mapToInt(NewerImport::values).sum(), files);
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
