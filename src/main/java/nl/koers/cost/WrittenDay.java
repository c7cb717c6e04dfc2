package nl.koers.cost;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.reading.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody wrote it, by each of the orders it can have.
 *
 * @param dayFirst null when it cannot begin with the day
 * @param monthFirst null when it cannot begin with the month
 */
record WrittenDay(@Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst) {

    private static final Pattern ISO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})([T ]00:00(:00)?)?");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final List<DateTimeFormatter> NAMED = Stream.of(Locale.ENGLISH, Locale.of("nl"))
            .flatMap(language -> Stream.of("d MMMM uuuu", "d MMM uuuu", "d MMM. uuuu")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(language)
                            .withResolverStyle(ResolverStyle.STRICT)))
            .toList();

    static WrittenDay of(String written) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return certain(parsed(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return new WrittenDay(
                    day(numbers.group(3), numbers.group(2), numbers.group(1)),
                    day(numbers.group(3), numbers.group(1), numbers.group(2)));
        }
        return certain(
                NAMED.stream().flatMap(format -> parsed(text, format).stream()).findFirst());
    }

    private static WrittenDay certain(Optional<LocalDate> day) {
        return new WrittenDay(day.orElse(null), day.orElse(null));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean readsTwoWays() {
        return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    }

    /** The order that it proves; null when it proves none. */
    @Nullable
    DateOrder proves() {
        if ((dayFirst == null) == (monthFirst == null)) {
            return null;
        }
        return dayFirst != null ? DateOrder.DMY : DateOrder.MDY;
    }

    /** By this order, or by the one it proves; empty for what is no day so. */
    Optional<LocalDate> by(@Nullable DateOrder order) {
        if (!readsTwoWays()) {
            return Optional.ofNullable(dayFirst == null ? monthFirst : dayFirst);
        }
        return Optional.ofNullable(order == DateOrder.DMY ? dayFirst : order == DateOrder.MDY ? monthFirst : null);
    }
}
