package nl.koers.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first and last day of an export, as the name says that it was downloaded with. */
record StatedPeriod(LocalDate from, LocalDate to) {

    private static final Pattern IN_WORDS =
            Pattern.compile("(?<![\\p{L}])(\\p{L}{3})-(\\d{1,2})-(\\d{4})_(\\p{L}{3})-(\\d{1,2})-(\\d{4})(?!\\d)");
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})_(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final int LONGEST = 3_660;

    /** Empty when the name does not say it, or says something that cannot be. */
    static Optional<StatedPeriod> in(String name) {
        Matcher words = IN_WORDS.matcher(name);
        if (words.find()) {
            return of(
                    day(words.group(3), MonthNames.number(words.group(1)), words.group(2)),
                    day(words.group(6), MonthNames.number(words.group(4)), words.group(5)));
        }
        Matcher figures = IN_FIGURES.matcher(name);
        if (figures.find()) {
            return of(
                    day(figures.group(1), Integer.parseInt(figures.group(2)), figures.group(3)),
                    day(figures.group(4), Integer.parseInt(figures.group(5)), figures.group(6)));
        }
        return Optional.empty();
    }

    private static int day(String year, int month, String day) {
        return Days.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static Optional<StatedPeriod> of(int from, int to) {
        return from < 0 || to < from || to - from > LONGEST
                ? Optional.empty()
                : Optional.of(new StatedPeriod(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)));
    }

    /**
     * The days of the workspace that lie within the period whole, whether its days are the workspace's or those of the
     * zone that the format writes its moments in.
     */
    StatedPeriod within(ZoneId workspace, @Nullable ZoneId zone) {
        if (zone == null) {
            return this;
        }
        LocalDate first = from.atStartOfDay(zone).withZoneSameInstant(workspace).toLocalDate();
        boolean isWhole = first.atStartOfDay(workspace).isEqual(from.atStartOfDay(zone));
        LocalDate since = isWhole ? first : first.plusDays(1);
        LocalDate until = to.plusDays(1)
                .atStartOfDay(zone)
                .withZoneSameInstant(workspace)
                .toLocalDate()
                .minusDays(1);
        return new StatedPeriod(since.isAfter(from) ? since : from, until.isBefore(to) ? until : to);
    }
}
