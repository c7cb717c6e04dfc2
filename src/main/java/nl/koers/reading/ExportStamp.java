package nl.koers.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The day of an export, where the platform wrote it into the name of the file: the moment of the export in epoch seconds
 * or milliseconds, or the end of the period that was asked for. A name in which a day could mean anything else, such as
 * a single date, says nothing.
 */
public final class ExportStamp {

    /** {@code Overview_2026-02-10_1773506459_name.csv}: first day and moment of the export. */
    private static final Pattern MOMENT = Pattern.compile("_\\d{4}-\\d{2}-\\d{2}_(\\d{10})(?:_|\\.)");

    /** {@code museum_followers_1700000000000.xls}: the moment of the export. */
    private static final Pattern MILLIS = Pattern.compile("_(1\\d{12})(?: ?\\(\\d+\\))?\\.[a-z]+$");

    /** {@code 2026-01-01_2026-01-31}, {@code 20260101-20260131}, {@code 2026-01-01 - 2026-01-31}, {@code to}, {@code tm}. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<!\\d)(\\d{4})[-.]?(\\d{2})[-.]?(\\d{2})(?: ?[-_–—] ?|[ _-](?:to|tm|t-m|bis)[ _-])(\\d{4})[-.]?(\\d{2})[-.]?(\\d{2})(?!\\d)");

    /** {@code Jan-14-2025_Apr-14-2025_139626902846.csv}. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![A-Za-z])([A-Z][a-z]{2})-(\\d{1,2})-(\\d{4})_([A-Z][a-z]{2})-(\\d{1,2})-(\\d{4})(?!\\d)");

    private ExportStamp() {}

    /** @param fileName as the sender named it */
    public static Optional<LocalDate> in(String fileName) {
        return moment(MOMENT, fileName, 1000)
                .or(() -> moment(MILLIS, fileName, 1))
                .or(() -> range(fileName))
                .or(() -> rangeInWords(fileName));
    }

    private static Optional<LocalDate> moment(Pattern pattern, String name, long millis) {
        return pattern.matcher(name)
                .results()
                .findFirst()
                .map(found -> Instant.ofEpochMilli(Long.parseLong(found.group(1)) * millis))
                .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                .filter(ExportStamp::isLikely);
    }

    private static Optional<LocalDate> range(String name) {
        return RANGE.matcher(name)
                .results()
                .findFirst()
                .flatMap(found -> period(
                        day(found.group(1), number(found, 2), found.group(3)),
                        day(found.group(4), number(found, 5), found.group(6))));
    }

    private static Optional<LocalDate> rangeInWords(String name) {
        return IN_WORDS.matcher(name)
                .results()
                .findFirst()
                .flatMap(found -> period(
                        day(found.group(3), month(found.group(1)), found.group(2)),
                        day(found.group(6), month(found.group(4)), found.group(5))));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String word) {
        String months = "jan feb mar apr may jun jul aug sep oct nov dec ";
        int at = months.indexOf(word.toLowerCase(Locale.ROOT) + " ");
        return at < 0 ? 0 : at / 4 + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)))
                    .filter(ExportStamp::isLikely);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> period(Optional<LocalDate> from, Optional<LocalDate> to) {
        return to.filter(end -> from.isPresent() && !from.get().isAfter(end));
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2200;
    }
}
